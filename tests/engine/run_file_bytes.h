// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/run/run_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdint>
#include <map>
#include <span>
#include <string>

/// Run files as bytes, written by the program and read by the description of the format alone.
namespace shelf {

inline std::string contents(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

inline void put(const std::string& path, const std::string& bytes)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

inline Result<Run> load(const std::string& bytes)
{
    return loadRunBytes(std::as_bytes(std::span(bytes)), "a.shelf");
}

inline std::string saved(const Run& run)
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/run.shelf";
    const Status status = saveRun(run, path);
    return status.ok() ? contents(path) : "not saved: " + status.error().text();
}

inline std::uint64_t number(const std::string& bytes, std::size_t offset, int size)
{
    std::uint64_t value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[offset + static_cast<std::size_t>(i)]);
    return value;
}

struct Section {
    std::uint64_t offset;
    std::string bytes;
    std::uint32_t crc;
};

/// The sections, read by the description of the format alone.
inline std::map<std::string, Section> sections(const std::string& file)
{
    std::map<std::string, Section> out;
    for (std::uint64_t s = 0; s < number(file, 12, 4); ++s) {
        const std::size_t at = 64 + 48 * static_cast<std::size_t>(s);
        const std::uint64_t offset = number(file, at + 24, 8);
        const std::uint64_t length = number(file, at + 32, 8);
        out[file.substr(at, 24).c_str()] = {offset, file.substr(offset, length),
                                            static_cast<std::uint32_t>(number(file, at + 40, 4))};
    }
    return out;
}

} // namespace shelf
