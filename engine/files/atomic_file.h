// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <span>
#include <string>
#include <string_view>

namespace shelf {

/// A file that appears under its name whole or not at all: written beside it, flushed to the disk, then
/// renamed. What stood there before stays untouched until then, and nothing is left behind by a failure.
/// A device or pipe (/dev/stdout) is written directly. The first failure is kept and returned by commit().
class AtomicFile {
public:
    explicit AtomicFile(std::string path);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(std::string_view bytes);
    void write(std::span<const std::byte> bytes);
    bool failed() const { return !m_status.ok(); }
    /// Where commit() has not been called or has failed the file is as it was.
    Status commit();

private:
    void open();
    void flush();
    void writeNow(const char* bytes, std::size_t size);
    void fail(int code);
    void discard();

    std::string m_path;
    std::string m_target;    ///< m_path with symbolic links followed
    std::string m_temporary; ///< empty where written directly
    std::string m_buffer;
    int m_descriptor = -1;
    Status m_status;
};

/// Makes a folder and those above it, where missing.
Status makeFolder(const std::string& folder);

/// What could not be done to a file or folder, why (an errno value) and what to do about it.
Error fileError(std::string what, const std::string& path, int code);

} // namespace shelf
