// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace shelf {

/// Of which file a partial one is the beginning, as its server told it.
struct PartState {
    QString address = {};     ///< that was asked for
    QByteArray etag = {};     ///< a strong one; empty: none was told
    QByteArray modified = {}; ///< Last-Modified; empty: not told
    std::uint64_t bytes = 0;  ///< of the whole file; 0: not told

    /// What makes the server send the whole where the file is another by now; empty where nothing does.
    QByteArray validator() const { return etag.isEmpty() ? modified : etag; }

    /// Nothing known where there is no such file, or it makes no sense.
    static PartState read(const QString& file);
    /// False where it could not be written; then nothing is known of the part.
    bool write(const QString& file) const;
};

/// The file in which what arrives of a file is collected, and the one that says what it is the beginning of.
QString partFile(const QString& file);
QString partStateFile(const QString& file);
/// Removes both.
void forgetPart(const QString& file);

/// "bytes 10-99/100" of an answer.
struct ContentRange {
    bool isValid = false;
    std::uint64_t first = 0;
    std::uint64_t whole = 0; ///< 0: not told

    static ContentRange parse(const QByteArray& header);
};

/// The size that "bytes */100" tells, of an answer to a wish for what is not there; 0 where it tells none.
std::uint64_t unsatisfiedSize(const QByteArray& header);

} // namespace shelf
