// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/ratings/reader.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <algorithm>
#include <string>

/// A folder of small files written by a test.
class TextFolder {
public:
    std::string write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written");
        return file.fileName().toStdString();
    }
    std::string path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

/// Why there is no result; empty where there is one.
template <class T> QByteArray whyNot(const shelf::Result<T>& result)
{
    return result.ok() ? QByteArray() : QByteArray::fromStdString(result.error().text());
}

inline shelf::Result<shelf::Dataset> readPath(const std::string& path)
{
    shelf::DataSource source;
    source.path = path;
    return shelf::readDataset(source);
}

inline shelf::Result<shelf::Dataset> readText(const QByteArray& ratings)
{
    const TextFolder folder;
    return readPath(folder.write("ratings.csv", ratings));
}

inline shelf::Result<shelf::Dataset> readJoined(const QByteArray& ratings, const QByteArray& books,
                                                shelf::DataSource source = {})
{
    const TextFolder folder;
    source.ratings = folder.write("r.csv", ratings);
    source.books = folder.write("b.csv", books);
    return shelf::readDataset(source);
}

inline const shelf::TextColumn* extraColumn(const shelf::Dataset& data, const char* name)
{
    for (const shelf::TextColumn& column : data.books.extra)
        if (column.name == name)
            return &column;
    return nullptr;
}

inline int warningsOf(const shelf::Dataset& data, shelf::WarningKind kind)
{
    return static_cast<int>(std::count_if(data.warnings.begin(), data.warnings.end(),
                                          [&](const shelf::Warning& w) { return w.kind == kind; }));
}

inline const shelf::Warning* firstWarning(const shelf::Dataset& data, shelf::WarningKind kind)
{
    for (const shelf::Warning& warning : data.warnings)
        if (warning.kind == kind)
            return &warning;
    return nullptr;
}

/// The notes on lines, without those about whole files.
inline std::vector<shelf::Warning> lineNotes(const shelf::Dataset& data)
{
    std::vector<shelf::Warning> notes;
    std::copy_if(data.warnings.begin(), data.warnings.end(), std::back_inserter(notes),
                 [](const shelf::Warning& w) { return w.line > 0; });
    return notes;
}
