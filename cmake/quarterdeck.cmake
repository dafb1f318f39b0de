# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of this project shares: flags, and how a folder becomes a library or a test.

# Where the tools of this computer run a shell script, moc is called by one that spares it the include paths (see there).
if(CMAKE_HOST_UNIX AND NOT QD_MOC)
    get_target_property(moc Qt6::moc IMPORTED_LOCATION)
    foreach(config NONE RELEASE RELWITHDEBINFO DEBUG)
        if(NOT moc)
            get_target_property(moc Qt6::moc IMPORTED_LOCATION_${config})
        endif()
    endforeach()
    if(moc)
        set(QD_MOC ${moc})
        configure_file(${CMAKE_CURRENT_LIST_DIR}/moc.sh.in ${CMAKE_BINARY_DIR}/moc.sh @ONLY
                       FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
        set_target_properties(Qt6::moc PROPERTIES IMPORTED_LOCATION ${CMAKE_BINARY_DIR}/moc.sh)
        foreach(config NONE RELEASE RELWITHDEBINFO DEBUG)
            set_target_properties(Qt6::moc PROPERTIES IMPORTED_LOCATION_${config} ${CMAKE_BINARY_DIR}/moc.sh)
        endforeach()
    endif()
endif()

add_library(qd_flags INTERFACE)
target_compile_definitions(qd_flags INTERFACE
    QUARTERDECK_VERSION="${PROJECT_VERSION}"
    _FILE_OFFSET_BITS=64 QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(qd_flags INTERFACE
    $<$<NOT:$<BOOL:${WIN32}>>:-fPIC> # in programs too: they share the libraries' precompiled header
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wcast-align -Woverloaded-virtual
    $<$<BOOL:${QD_WERROR}>:-Werror>
    -fstack-protector-strong $<$<AND:$<CONFIG:Release>,$<NOT:$<BOOL:$<TARGET_PROPERTY:QD_QUICK>>>>:-U_FORTIFY_SOURCE$<SEMICOLON>-D_FORTIFY_SOURCE=2>)
if(WIN32)
    target_link_options(qd_flags INTERFACE -fstack-protector-strong -Wl,--nxcompat,--dynamicbase,--high-entropy-va)
    target_compile_definitions(qd_flags INTERFACE UNICODE _UNICODE NOMINMAX _WIN32_WINNT=0x0A00)
else()
    target_link_options(qd_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(QD_SANITIZE)
    target_compile_options(qd_flags INTERFACE -fsanitize=${QD_SANITIZE} -fno-omit-frame-pointer -g1
                                              -fno-sanitize-recover=undefined)
    target_link_options(qd_flags INTERFACE -fsanitize=${QD_SANITIZE})
endif()

# Most of a Qt build is reading headers: three precompiled headers serve every target. Those that reuse one must be
# compiled with the same options (code for shared objects throughout; optimised or, in tests, quick to build).
function(qd_pch_provider name)
    cmake_parse_arguments(A "" "" "LINK;HEADERS;OPTIONS" ${ARGN})
    add_library(${name} STATIC ${CMAKE_SOURCE_DIR}/cmake/pch.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_compile_options(${name} PRIVATE ${A_OPTIONS})
    target_link_libraries(${name} PRIVATE qd_flags ${A_LINK})
    target_precompile_headers(${name} PRIVATE ${A_HEADERS})
endfunction()
set(std_headers <algorithm> <array> <cmath> <cstring> <deque> <functional> <memory> <optional> <vector>)
set(quick_options -O0 -Wno-subobject-linkage) # a test's own code need not be fast, but its build should be
qd_pch_provider(qd_pch LINK Qt6::Core HEADERS <QtCore> ${std_headers})
if(QD_TESTS)
    qd_pch_provider(qd_pch_quick LINK Qt6::Core HEADERS <QtCore> ${std_headers} OPTIONS ${quick_options})
    set_target_properties(qd_pch_quick PROPERTIES QD_QUICK ON)
endif()
if(QD_GUI AND QD_TESTS)
    qd_pch_provider(qd_pch_quick_gui LINK Qt6::Widgets HEADERS <QtWidgets> ${std_headers} OPTIONS ${quick_options})
    set_target_properties(qd_pch_quick_gui PROPERTIES QD_QUICK ON)
endif()

# qd_library(NAME LINK target...): a static library of every .cpp and .h in this folder. Its include path is
# this folder (and the SUBFOLDERS named), plus that of what it links: a wrong include does not compile.
# UNITY_AT prefix...: a new unity begins with the first file that does not sort before the prefix, so that a file
# that is added changes one unity and not all that follow it.
function(qd_library name)
    cmake_parse_arguments(A "OWN_PCH" "" "SUBFOLDERS;LINK;PRIVATE_LINK;UNITY_AT" ${ARGN})
    set(patterns ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    set(includes ${CMAKE_CURRENT_SOURCE_DIR})
    foreach(sub ${A_SUBFOLDERS})
        list(APPEND patterns ${CMAKE_CURRENT_SOURCE_DIR}/${sub}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${sub}/*.h)
        list(APPEND includes ${CMAKE_CURRENT_SOURCE_DIR}/${sub})
    endforeach()
    file(GLOB sources CONFIGURE_DEPENDS ${patterns})
    list(FILTER sources EXCLUDE REGEX "_main\\.cpp$")
    add_library(${name} STATIC ${sources})
    if(A_UNITY_AT)
        set_target_properties(${name} PROPERTIES UNITY_BUILD_MODE GROUP)
        foreach(source ${sources})
            get_filename_component(file ${source} NAME)
            set(group first)
            foreach(prefix ${A_UNITY_AT})
                if(NOT file STRLESS prefix)
                    set(group ${prefix})
                endif()
            endforeach()
            set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
        endforeach()
    endif()
    if(NOT A_OWN_PCH)
        target_precompile_headers(${name} REUSE_FROM qd_pch)
    endif()
    target_include_directories(${name} PUBLIC ${includes})
    target_link_libraries(${name} PUBLIC ${A_LINK} PRIVATE qd_flags ${A_PRIVATE_LINK})
endfunction()

# "asan-tests" and "tsan-tests" build the tests that carry that label.
add_custom_target(asan-tests)
add_custom_target(tsan-tests)

# qd_test(tst_name LINK target... [LABELS ...] [TIMEOUT s]): one QtTest program of tst_name.cpp in this folder.
function(qd_test name)
    cmake_parse_arguments(A "" "TIMEOUT" "LINK;LABELS" ${ARGN})
    if(NOT A_TIMEOUT)
        set(A_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests QD_QUICK ON)
    target_link_libraries(${name} PRIVATE qd_flags ${A_LINK} Qt6::Test)
    target_compile_options(${name} PRIVATE ${quick_options})
    if("qd_views" IN_LIST A_LINK)
        target_precompile_headers(${name} REUSE_FROM qd_pch_quick_gui)
    else()
        target_precompile_headers(${name} REUSE_FROM qd_pch_quick)
    endif()
    # tst_name.cpp includes its own moc file, made without the second process and the second file that automoc needs.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_compile_definitions(${name} PRIVATE QD_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                               QD_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    foreach(kind asan tsan)
        if(kind IN_LIST A_LABELS)
            add_dependencies(${kind}-tests ${name})
        endif()
    endforeach()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${A_TIMEOUT} LABELS "${A_LABELS}"
        ENVIRONMENT "XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/config;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/tests/data;QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1")
endfunction()
