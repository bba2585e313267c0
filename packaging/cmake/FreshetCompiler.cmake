# How every target is compiled: language level, warnings, sanitizers, ccache.
add_library(freshet_conventions INTERFACE)
target_compile_features(freshet_conventions INTERFACE cxx_std_20)
target_include_directories(freshet_conventions INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(freshet_conventions INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  FRESHET_VERSION="${PROJECT_VERSION}")
target_link_libraries(freshet_conventions INTERFACE Qt6::Core tl::expected)

if(MSVC)
  target_compile_options(freshet_conventions INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${FRESHET_WERROR}>:/WX>)
else()
  target_compile_options(freshet_conventions INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual $<$<CXX_COMPILER_ID:GNU>:-Wsuggest-override>
    $<$<BOOL:${FRESHET_WERROR}>:-Werror>)
endif()

# What users run has its tables of addresses read-only.
target_link_options(freshet_conventions INTERFACE
  $<$<AND:$<CONFIG:Release>,$<PLATFORM_ID:Linux>>:LINKER:-z,relro,-z,now>)

if(FRESHET_SANITIZERS)
  target_compile_options(freshet_conventions INTERFACE
    -fsanitize=${FRESHET_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=undefined
    # With sanitizers GCC 12 takes the empty states of std::variant and std::optional for uninitialised.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(freshet_conventions INTERFACE -fsanitize=${FRESHET_SANITIZERS})
endif()
if(FRESHET_UNITY)
  set(CMAKE_UNITY_BUILD ON)
  set(CMAKE_UNITY_BUILD_BATCH_SIZE 6)
  # GCC takes what a source keeps to itself for something that a header exports.
  target_compile_options(freshet_conventions INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
if(FRESHET_LTO)
  set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
endif()
if(FRESHET_COVERAGE)
  # Threads count into the same numbers.
  target_compile_options(freshet_conventions INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(freshet_conventions INTERFACE --coverage)
endif()

# ccache, told that precompiled headers and different checkouts of the same sources are fine.
find_program(FRESHET_CCACHE ccache)
if(FRESHET_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${FRESHET_CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(freshet_conventions INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
  endif()
endif()
