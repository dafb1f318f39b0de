; SPDX-License-Identifier: GPL-3.0-or-later
; Installer for one user, without administrator rights.
;   makensis -DVERSION=0.1.0 -DPAYLOAD=folder -DICON=quarterdeck.ico -DOUT=Quarterdeck-0.1.0-setup.exe quarterdeck.nsi
; PAYLOAD holds bin\quarterdeck.exe and what it needs (windeployqt). Silent: /S; another folder: /D=C:\path (last).
Unicode true
!include "MUI2.nsh"
!ifndef VERSION
  !error "give -DVERSION="
!endif
!ifndef PAYLOAD
  !error "give -DPAYLOAD="
!endif
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Quarterdeck"
!define SETTINGS "Software\Quarterdeck\Setup"

Name "Quarterdeck"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Quarterdeck"
InstallDirRegKey HKCU "${SETTINGS}" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Quarterdeck"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Quarterdeck Setup"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section
  ; An upgrade takes the place of what was there: files of the old version do not stay.
  IfFileExists "$INSTDIR\uninstall.exe" 0 fresh
    RMDir /r "$INSTDIR\bin"
  fresh:
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$SMPROGRAMS\Quarterdeck"
  CreateShortcut "$SMPROGRAMS\Quarterdeck\Quarterdeck.lnk" "$INSTDIR\bin\quarterdeck.exe"
  WriteRegStr HKCU "${SETTINGS}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Quarterdeck"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\bin\quarterdeck.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  ; Settings and recorded history of the person stay.
  RMDir /r "$INSTDIR\bin"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Quarterdeck\Quarterdeck.lnk"
  RMDir "$SMPROGRAMS\Quarterdeck"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${SETTINGS}"
  DeleteRegKey /ifempty HKCU "Software\Quarterdeck"
SectionEnd
