# freshet_use_pch(target kind): one precompiled header for all targets of a kind, not one each: it takes longer
# to make than most sources, and fills 130 to 320 MB of disk.
#
#   engine           the engine, the programs on the terminal, what tests share
#   ui               ui/ above the models
#   test             tests without QtGui
#   test_gui         tests with it
#   test_widgets     tests with Qt Widgets
#
# The kinds of test differ because QtTest's header looks at which Qt modules a target links.
# Qt6::Test also defines two paths, other ones in each folder, which would spoil the header; they are for
# QFINDTESTDATA, which no test uses.
function(freshet_use_pch target kind)
  if(kind MATCHES "^test")
    target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
  endif()
  set(pch "freshet_pch_${kind}")
  if(NOT TARGET ${pch})
    set(header "${CMAKE_SOURCE_DIR}/packaging/cmake/engine_pch.h")
    set(modules Qt6::Network)
    set(more "")
    if(kind STREQUAL "ui")
      set(header "${CMAKE_SOURCE_DIR}/packaging/cmake/ui_pch.h")
      list(APPEND modules Qt6::Widgets)
    elseif(kind MATCHES "^test")
      set(more <QSignalSpy> <QTest>)
      list(APPEND modules Qt6::Test)
      if(NOT kind STREQUAL "test")
        list(APPEND modules Qt6::Gui)
      endif()
      if(kind STREQUAL "test_widgets")
        set(header "${CMAKE_SOURCE_DIR}/packaging/cmake/ui_pch.h")
        list(APPEND modules Qt6::Widgets)
      endif()
    endif()
    add_library(${pch} OBJECT "${CMAKE_SOURCE_DIR}/packaging/cmake/pch.cpp")
    set_target_properties(${pch} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    target_link_libraries(${pch} PRIVATE freshet_conventions ${modules})
    if(kind MATCHES "^test")
      target_compile_options(${pch} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    endif()
    target_precompile_headers(${pch} PRIVATE "${header}" ${more})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${pch})
endfunction()
