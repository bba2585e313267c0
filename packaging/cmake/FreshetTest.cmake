# freshet_add_test(name SOURCES a_test.cpp ... [DEPENDS ...] [TIMEOUT seconds] [LABELS ...] [ENVIRONMENT ...] [LAUNCHER ...] [SERIAL])
#
# One binary a module; one ctest entry a test class. A file `piece_picker_test.cpp` holds the class
# `PiecePickerTest`, registered with FRESHET_TEST(PiecePickerTest) from tests/support/test_main.h.
#
# Tests of the engine, of ui/models and of the test support also run under the sanitizers: they carry the label
# `sanitized`, and the target sanitized_tests builds them. Others join by LABELS sanitized.
#
# A LAUNCHER is a command that starts the binary, for example on a screen of its own.
#
# The first word of the name is the suite: tests_engine, tests_ui ... build one.
add_custom_target(sanitized_tests)

function(freshet_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "SERIAL;WIDGETS" "TIMEOUT" "SOURCES;EXTRA_SOURCES;DEPENDS;LABELS;ENVIRONMENT;LAUNCHER")
  string(REPLACE "/" "_" target "test_${name}")
  string(REGEX REPLACE "/.*" "" suite "${name}")
  add_executable(${target} ${arg_SOURCES} ${arg_EXTRA_SOURCES})
  target_link_libraries(${target} PRIVATE freshet_test_main ${arg_DEPENDS})
  if(arg_WIDGETS)
    target_compile_definitions(${target} PRIVATE FRESHET_TEST_WIDGETS)
    target_link_libraries(${target} PRIVATE Qt6::Widgets)
  endif()
  target_sources(${target} PRIVATE "${CMAKE_SOURCE_DIR}/tests/support/test_main.cpp")
  if(FRESHET_UNITY AND NOT MSVC)
    # A local name may be that of a helper of the test before it.
    set_target_properties(${target} PROPERTIES
      UNITY_BUILD_CODE_BEFORE_INCLUDE "#pragma GCC diagnostic ignored \"-Wshadow\"")
  endif()
  if(arg_WIDGETS)
    freshet_use_pch(${target} test_widgets)
  elseif(suite STREQUAL "ui")
    freshet_use_pch(${target} test_gui)
  else()
    freshet_use_pch(${target} test)
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  if(FRESHET_SANITIZERS OR FRESHET_COVERAGE)
    math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 4")
  endif()
  if(name MATCHES "^(engine/|ui/models$|support)" AND NOT "sanitized" IN_LIST arg_LABELS)
    list(APPEND arg_LABELS sanitized)
  endif()
  if("sanitized" IN_LIST arg_LABELS)
    add_dependencies(sanitized_tests ${target})
  endif()
  if(NOT TARGET tests_${suite})
    add_custom_target(tests_${suite})
  endif()
  add_dependencies(tests_${suite} ${target})
  foreach(source IN LISTS arg_SOURCES)
    get_filename_component(stem "${source}" NAME_WE)
    string(REPLACE "_" ";" words "${stem}")
    set(class "")
    foreach(word IN LISTS words)
      string(SUBSTRING "${word}" 0 1 head)
      string(SUBSTRING "${word}" 1 -1 tail)
      string(TOUPPER "${head}" head)
      string(APPEND class "${head}${tail}")
    endforeach()
    string(REGEX REPLACE "_test$" "" unit "${stem}")
    add_test(NAME "${name}/${unit}" COMMAND ${arg_LAUNCHER} "$<TARGET_FILE:${target}>" ${class})
    set_tests_properties("${name}/${unit}" PROPERTIES
      TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;FRESHET_SOURCE_DIR=${CMAKE_SOURCE_DIR};FRESHET_BINARY_DIR=${CMAKE_BINARY_DIR};${arg_ENVIRONMENT}")
    if(arg_SERIAL)
      set_tests_properties("${name}/${unit}" PROPERTIES RUN_SERIAL TRUE)
    endif()
  endforeach()
endfunction()
