// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QTest>

#ifdef FRESHET_TEST_WIDGETS
#include <QApplication>
#else
#include <QCoreApplication>
#endif

#include <cstdio>
#include <string>
#include <vector>

namespace {

struct Entry
{
    std::string name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<Entry>& entries()
{
    static std::vector<Entry> all;
    return all;
}

} // namespace

void freshet::test::registerTest(const char* className, std::function<std::unique_ptr<QObject>()> make)
{
    entries().push_back({className, std::move(make)});
}

int main(int argc, char* argv[])
{
#ifdef FRESHET_TEST_WIDGETS
    QApplication app(argc, argv);
#else
    QCoreApplication app(argc, argv);
#endif
    QStringList arguments = QCoreApplication::arguments();
    const std::string wanted = argc > 1 && argv[1][0] != '-' ? argv[1] : "";
    if (!wanted.empty()) {
        arguments.removeAt(1);
    }
    int failures = 0;
    bool hasRun = false;
    for (const Entry& entry : entries()) {
        if (wanted.empty() || entry.name == wanted) {
            hasRun = true;
            failures += QTest::qExec(entry.make().get(), arguments);
        }
    }
    if (!hasRun) {
        std::fprintf(stderr, "no test class named %s is registered\n", wanted.c_str());
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
