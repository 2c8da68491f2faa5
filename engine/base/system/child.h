// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf::os {

/// A program with its words: by its path, or found on PATH where it has no folder.
struct ChildCall {
    std::vector<std::string> words;
    /// Its standard input, whole; none: it reads nothing. What it gets cannot be changed while it reads.
    const std::string_view* input = nullptr;
    bool hearsComplaints = false; ///< of what it writes to standard error
    /// In place of the environment of this process, "NAME=value"; null: the same.
    const std::vector<std::string>* environment = nullptr;
};

/// A program that runs beside this one, with its output on a pipe; ended where it is still there at the end.
class Child {
public:
    enum class End { output, complaints };
    enum class Fate { exited, killed, outOfTime };

    explicit Child(const ChildCall& call);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Whether it was started; errno says why not.
    bool isThere() const { return m_process > 0; }
    bool isOpen(End end) const { return m_ends[index(end)] >= 0; }

    /// Waits so many milliseconds for something to be read. Both false: it has written nothing meanwhile.
    struct Ready {
        bool output = false;
        bool complaints = false;
    };
    Ready waitFor(int milliseconds);

    /// Bytes that came; 0 and the end closed where there are no more, or none for now.
    std::size_t read(End end, std::span<char> to);

    void kill();
    bool hasEnded() const; ///< without waiting

    /// Waits for its end. `code` is what it ended with where it exited.
    struct Ended {
        Fate fate = Fate::killed;
        int code = -1;
    };
    Ended wait();

private:
    static constexpr std::size_t index(End end) { return end == End::output ? 0 : 1; }
    void closeEnd(End end);

    long long m_process = -1; ///< its number, or on Windows its handle
    std::array<int, 2> m_ends{-1, -1};
    int m_input = -1;
};

/// Whether a program of this name is on PATH.
bool isOnPath(const std::string& program);

} // namespace shelf::os
