// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/base/text/message.h"
#include "engine/data/dataset.h"
#include "engine/data/text/delimited.h"
#include "engine/data/text/reading_watch.h"
#include "engine/data/text/text_file.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// What was said and left out up to a moment.
struct ReadingNotes {
    std::vector<Warning> warnings;
    std::uint64_t warningCount = 0;
    LeftOut leftOut;
};

/// What goes along through one call of readDataset: where warnings go and who is told of the progress.
struct Reading {
    Dataset& data;
    const Progress& progress;
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0;
    ReadingWatch* watch = nullptr; ///< null: nobody watches
    std::shared_ptr<ColumnPlace> place = {}; ///< of the ratings, and of what is worked out of them; null: memory

    /// Null where nobody watches this file.
    ReadingWatch* watchOf(const TextFile& file) const
    {
        return watch && watch->file == &file ? watch : nullptr;
    }
    void warn(WarningKind kind, const TextFile& file, std::int64_t line, const Message& message)
    {
        data.warn({kind, file.path(), line, message});
    }
    /// Of what could as well be otherwise.
    void doubt(WarningKind kind, const TextFile& file, const Message& message)
    {
        data.warn({kind, file.path(), 0, message, true});
    }
    /// Says what was said and left out while `other` was read, as if that happened now.
    void tell(const Dataset& other);
    ReadingNotes notes() const { return {data.warnings, data.warningCount, data.leftOut}; }
    /// Forgets what was said since; for a file that is read once more.
    void goBack(const ReadingNotes& notes)
    {
        data.warnings = notes.warnings;
        data.warningCount = notes.warningCount;
        data.leftOut = notes.leftOut;
        if (watch)
            watch->leftOut.clear();
    }
    bool goOn(std::uint64_t bytesOfThisFile) const
    {
        return report(progress, bytesDone + bytesOfThisFile, bytesTotal);
    }
};

/// Line numbers as a sentence names them: all of a few, the first of many.
class NamedLines {
public:
    void add(std::int64_t line)
    {
        if (m_first.size() < kNamed)
            m_first.push_back(line);
        ++m_count;
    }
    std::uint64_t count() const { return m_count; }
    /// "line 7", "lines 7, 9 and 12", "lines 7, 9, 12, 15, 16 and so on"; of what they are numbers of.
    enum class Of { lines, rows, books };
    Message text(Of of = Of::lines) const;

private:
    static constexpr std::size_t kNamed = 5;
    std::vector<std::int64_t> m_first;
    std::uint64_t m_count = 0;
};

/// Counts the lines of a file that cannot be used, and says when they are too many to be accidents.
class LineFaults {
public:
    LineFaults(Reading& reading, const TextFile& file) : m_reading(reading), m_file(file) {}

    /// A row with another number of fields than the first; it may have taken up lines first to last.
    void ragged(std::int64_t first, std::int64_t last, std::size_t fields, std::size_t expected);
    /// A line whose value at `at` (in the file; or null) is missing or makes no sense.
    void badValue(std::int64_t line, Message message, const char* at = nullptr);
    /// A quote on line `first` that nothing closes, up to the end of the file.
    void unclosed(std::int64_t first, std::int64_t last);
    /// Refuses a file of `rows` rows, used ones and such that say nothing, where most of its lines make no
    /// sense; otherwise says how many were left out.
    Status verdict(std::uint64_t rows) const;

private:
    void count(std::int64_t first, std::int64_t last, const Message& message, const char* at = nullptr);

    Reading& m_reading;
    const TextFile& m_file;
    std::uint64_t m_count = 0;
    NamedLines m_lines;
    Error m_first;
};

/// Says which quotes were taken as signs of the text, and which fields swallowed lines.
void tellLongQuotes(const RowReader& rows, const TextFile& file, Reading& reading);

/// "", "NA", "null", "-" and their like, which say that there is no value.
bool isMissing(std::string_view text);

/// Says where the bytes of a file were not what was read.
void tellEncoding(const TextFile& file, Reading& reading);

/// "2 columns", "1 column".
Message columnsText(std::size_t n);
/// "1 line", "2,500 lines".
std::string countText(std::uint64_t n, const char* one, const char* many);

} // namespace shelf
