# SPDX-License-Identifier: GPL-3.0-or-later
# The texts in other languages: resources/translations/*.ts, made into .qm files that the program carries with it.
# Qt's lrelease and lupdate are asked for by their names: the CMake package of Qt Linguist would want Qt Designer too.

get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_bin "${qmake}" DIRECTORY)
set(linguist_hints ${qt_bin} ${QT6_INSTALL_PREFIX}/bin /usr/lib/qt6/bin /usr/lib64/qt6/bin /usr/lib/qt6/libexec)
find_program(QD_LRELEASE NAMES lrelease lrelease-qt6 lrelease6 HINTS ${linguist_hints})
find_program(QD_LUPDATE NAMES lupdate lupdate-qt6 lupdate6 HINTS ${linguist_hints})

file(GLOB QD_TS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/translations/*.ts)
set(translations_dir ${CMAKE_BINARY_DIR}/translations)
file(MAKE_DIRECTORY ${translations_dir})

# What people read in the window; quarterdeckctl and the gateway speak English: scripts read them.
file(GLOB texts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/app/*.cpp ${CMAKE_SOURCE_DIR}/app/*.h)
list(FILTER texts EXCLUDE REGEX "/app/(ctl_.*|ctl(audit|check|commands|fleet|options|recorded|session)|eventline|plainchart)\\.(cpp|h)$")
file(GLOB_RECURSE more CONFIGURE_DEPENDS
     ${CMAKE_SOURCE_DIR}/models/*.cpp ${CMAKE_SOURCE_DIR}/models/*.h ${CMAKE_SOURCE_DIR}/views/*.cpp
     ${CMAKE_SOURCE_DIR}/views/*.h ${CMAKE_SOURCE_DIR}/feeds/*.cpp ${CMAKE_SOURCE_DIR}/feeds/*.h)
list(APPEND texts ${more})
list(JOIN texts "\n" lines)
file(CONFIGURE OUTPUT ${translations_dir}/sources.lst CONTENT "${lines}\n" @ONLY)

# update_translations: brings every .ts up to date with the sources; what is new is "unfinished" in it.
if(QD_LUPDATE)
    add_custom_target(update_translations
        COMMAND ${QD_LUPDATE} -no-obsolete -locations none @${translations_dir}/sources.lst -ts ${QD_TS}
        VERBATIM)
endif()

# qd_translations(TARGET): the translations as a resource of TARGET.
function(qd_translations target)
    if(NOT QD_LRELEASE)
        message(STATUS "lrelease was not found (Debian: qt6-l10n-tools): the window will speak English only")
        return()
    endif()
    set(entries "")
    set(made "")
    foreach(ts ${QD_TS})
        get_filename_component(name ${ts} NAME_WE)
        set(qm ${translations_dir}/${name}.qm)
        add_custom_command(OUTPUT ${qm} COMMAND ${QD_LRELEASE} -silent -nounfinished ${ts} -qm ${qm}
                           DEPENDS ${ts} VERBATIM)
        list(APPEND made ${qm})
        string(APPEND entries "<file alias=\"${name}.qm\">${qm}</file>")
    endforeach()
    file(CONFIGURE OUTPUT ${translations_dir}/translations.qrc
         CONTENT "<RCC><qresource prefix=\"/translations\">${entries}</qresource></RCC>\n" @ONLY)
    set(code ${translations_dir}/qrc_translations.cpp)
    add_custom_command(OUTPUT ${code}
        COMMAND Qt6::rcc --name translations --output ${code} ${translations_dir}/translations.qrc
        DEPENDS ${made} ${translations_dir}/translations.qrc VERBATIM)
    set_source_files_properties(${code} PROPERTIES SKIP_AUTOGEN ON SKIP_UNITY_BUILD_INCLUSION ON
                                SKIP_PRECOMPILE_HEADERS ON)
    target_sources(${target} PRIVATE ${code})
    target_compile_definitions(${target} PRIVATE QD_TRANSLATIONS)
endfunction()
