// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace freshet::test {

/// Makes a test class known to the runner in test_main.cpp.
void registerTest(const char* className, std::function<std::unique_ptr<QObject>()> make);

} // namespace freshet::test

/// Put below a test class. Run one class with `test_binary ClassName`, one function with `test_binary
/// ClassName function`.
#define FRESHET_TEST(Class)                                                                                  \
    static const bool registered_##Class =                                                                   \
        (freshet::test::registerTest(#Class, [] { return std::unique_ptr<QObject>(new Class); }), true);
