// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "engine/data/data_source.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace shelf {

/// How somebody wants a file or folder read, as it was answered when it was opened.
struct FileAnswer {
    std::string format = {};     ///< as in DataSource
    ReadingOptions reading = {}; ///< without cleaning
    QString stamp = {};          ///< of the files that were looked at then: stampOf()
};

/// Answers that are remembered from one opening to the next, by the path that was opened; the latest ones.
class AnsweredFiles {
public:
    static constexpr int kMost = 100;

    explicit AnsweredFiles(Settings& settings) : m_settings(settings) {}

    std::optional<FileAnswer> find(const QString& path) const;
    void put(const QString& path, const FileAnswer& answer);
    void forget(const QString& path);
    void forgetAll();

private:
    QStringList others(const QString& path) const;

    Settings& m_settings;
};

/// Tells whether the files of a source (its files(), not its path) are what they were: another text where
/// one of them was changed. Reads a little of each.
QString stampOf(const DataSource& source);

} // namespace shelf
