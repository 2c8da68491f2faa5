// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/data/dataset.h"
#include "engine/data/text_file.h"

#include <cstdint>
#include <string>

namespace shelf {

/// What goes along through one call of readDataset: where warnings go and who is told of the progress.
struct Reading {
    Dataset& data;
    const Progress& progress;
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0;

    void warn(WarningKind kind, const TextFile& file, std::int64_t line, std::string message)
    {
        data.warn({kind, file.path(), line, std::move(message)});
    }
    bool goOn(std::uint64_t bytesOfThisFile) const
    {
        return report(progress, bytesDone + bytesOfThisFile, bytesTotal);
    }
};

/// Counts the lines that cannot be used, and says when they are too many to be accidents.
class LineFaults {
public:
    LineFaults(Reading& reading, const TextFile& file) : m_reading(reading), m_file(file) {}

    /// A line with another number of fields than the header.
    void ragged(std::int64_t line, std::size_t fields, std::size_t expected);
    /// A line that lacks a value it needs.
    void badValue(std::int64_t line, std::string message);
    /// Refuses a file of `rows` rows when more than 1 % of its lines were left out (a few always may be).
    Status verdict(std::uint64_t rows) const;

private:
    Reading& m_reading;
    const TextFile& m_file;
    std::uint64_t m_count = 0;
    std::int64_t m_firstLine = 0;
    std::string m_firstMessage;
};

/// "2 columns", "1 column".
std::string columnsText(std::size_t n);

} // namespace shelf
