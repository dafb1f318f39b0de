; SPDX-License-Identifier: GPL-3.0-or-later
; Installer for one user, without administrator rights. Called by installer.sh, which makes FILES.
;   VERSION 1.2.3[-word], NUMBER 1.2.3, PAYLOAD folder with bin\quarterdeck.exe, FILES the list of what is in it for the
;   uninstaller, SIZE_KB of it, ICON, OUT; SIGN a command that signs the uninstaller (optional)
; Silent: /S; another folder: /D=C:\path (last, without quotes). Exit code 0: done; 1, 2: left by the person or by NSIS;
; 3: a program of it runs and did not close; 4: files could not be taken away. After 3 all is as it was.
Target amd64-unicode
!include "MUI2.nsh"
!include "LogicLib.nsh"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Quarterdeck"
!define SETTINGS "Software\Quarterdeck\Setup"
!define SCHEME "Software\Classes\quarterdeck"
!define OPENS '"$INSTDIR\bin\quarterdeck.exe" "%1"'

Name "Quarterdeck"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Quarterdeck"
InstallDirRegKey HKCU "${SETTINGS}" "Folder"
RequestExecutionLevel user
ManifestDPIAware true
SetCompressor /SOLID lzma
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif
VIProductVersion "${NUMBER}.0"
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

; $1: how many of the programs in $0 run. Windows keeps the file of one that runs from being written.
!macro RUNNING NAME
  ${If} ${FileExists} "$0\bin\${NAME}"
    ClearErrors
    FileOpen $2 "$0\bin\${NAME}" a
    ${If} ${Errors}
      IntOp $1 $1 + 1
    ${Else}
      FileClose $2
    ${EndIf}
  ${EndIf}
!macroend

; The programs in $0 are closed as a person would close their windows, so that they save what is open, and waited for.
; Nothing is ended by force: whoever does not close within ten seconds keeps everything as it is.
!macro CLOSE UN
Function ${UN}ClosePrograms
  again:
  StrCpy $3 0
  look:
  StrCpy $1 0
  !insertmacro RUNNING "quarterdeck.exe"
  !insertmacro RUNNING "quarterdeckctl.exe"
  ${If} $1 > 0
    ${If} $3 = 0
      nsExec::Exec '"$SYSDIR\taskkill.exe" /IM quarterdeck.exe'
      Pop $2
    ${EndIf}
    IntOp $3 $3 + 1
    ${If} $3 <= 50
      Sleep 200
      Goto look
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Quarterdeck runs and did not close. Close it, then try again." /SD IDCANCEL IDRETRY again
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd
!macroend
!insertmacro CLOSE ""
!insertmacro CLOSE "un."

Section
  ; An upgrade takes the place of what is there, wherever that is: its own uninstaller knows its files.
  ReadRegStr $0 HKCU "${SETTINGS}" "Folder"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    Call ClosePrograms
    ExecWait '"$0\uninstall.exe" /S _?=$0' $1
    ${If} $1 <> 0
      MessageBox MB_OK|MB_ICONSTOP "The version that is installed could not be taken away (exit code $1)." /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
    Delete "$0\uninstall.exe"
    RMDir "$0"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Quarterdeck.lnk" "$INSTDIR\bin\quarterdeck.exe"
  WriteRegStr HKCU "${SETTINGS}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Quarterdeck"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\bin\quarterdeck.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Quarterdeck maintainers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ; Links quarterdeck://FLEET/WORKER
  WriteRegStr HKCU "${SCHEME}" "" "URL:Quarterdeck"
  WriteRegStr HKCU "${SCHEME}" "URL Protocol" ""
  WriteRegStr HKCU "${SCHEME}\DefaultIcon" "" "$INSTDIR\bin\quarterdeck.exe,0"
  WriteRegStr HKCU "${SCHEME}\shell\open\command" "" '${OPENS}'
SectionEnd

Section "Uninstall"
  StrCpy $0 $INSTDIR
  Call un.ClosePrograms
  ; Each file that was installed, by its name: what somebody else has put into the folder stays, and so do the
  ; person's settings and recorded history, which lie elsewhere.
  ClearErrors
  !include "${FILES}"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "Some files could not be taken away; try again when nothing uses them." /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  !insertmacro FOLDERS
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Quarterdeck.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${SETTINGS}"
  DeleteRegKey /ifempty HKCU "Software\Quarterdeck"
  ReadRegStr $1 HKCU "${SCHEME}\shell\open\command" ""
  ${If} $1 == '${OPENS}' ; another program's, by now, is not ours to take
    DeleteRegKey HKCU "${SCHEME}"
  ${EndIf}
SectionEnd
