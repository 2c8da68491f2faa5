// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <string>

/// A test of a program that holds several: the main() which it brings, by QTEST_MAIN or by hand.
struct TestOfProgram {
    const char* name;
    int (*main)(int, char**);
};

/// Runs the test that the first argument names, or the program's own name behind "ROOM_", as if it were a program of its
/// own, called ROOM_NAME; all further arguments are the test's. A process that a test starts of its own program is
/// the same test again, whatever its arguments.
inline int runTest(const char* room, std::initializer_list<TestOfProgram> tests, int argc, char** argv)
{
    static constexpr const char* kAgain = "SHELFSPACE_TEST";
    static std::string called;
    const auto run = [&](const TestOfProgram& test, int skipped) {
#ifdef _WIN32
        _putenv_s(kAgain, test.name);
#else
        setenv(kAgain, test.name, 1);
#endif
        called = std::string(room) + '_' + test.name;
        argv[skipped] = called.data();
        return test.main(argc - skipped, argv + skipped);
    };
    std::string own = argc > 0 ? argv[0] : "";
    own.erase(0, own.find_last_of("/\\") + 1);
    for (const TestOfProgram& test : tests) {
        if (own == std::string(room) + '_' + test.name)
            return run(test, 0);
        if (argc > 1 && argv[1] == std::string(test.name))
            return run(test, 1);
    }
    if (const char* again = std::getenv(kAgain); again && argc > 0)
        for (const TestOfProgram& test : tests)
            if (again == std::string(test.name))
                return run(test, 0);
    std::fprintf(stderr, "Usage: %s TEST [FUNCTION...]\n", own.c_str());
    for (const TestOfProgram& test : tests)
        std::fprintf(stderr, "  %s\n", test.name);
    return 2;
}
