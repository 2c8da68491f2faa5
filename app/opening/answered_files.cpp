// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/answered_files.h"

#include "engine/data/archives/packed_file.h"
#include "engine/files/opened/file_trace.h"
#include "widgets/look/text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace shelf {

namespace {

const QString kPath = QStringLiteral("path");
const QString kStamp = QStringLiteral("stamp");
const QString kFormat = QStringLiteral("format");
const QString kReading = QStringLiteral("reading");

QJsonObject objectOf(const QString& line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

QString cleanPath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

QStringList AnsweredFiles::others(const QString& path) const
{
    QStringList lines = m_settings.get(keys::answeredFiles);
    lines.removeIf(
        [clean = cleanPath(path)](const QString& line) { return objectOf(line)[kPath].toString() == clean; });
    return lines;
}

std::optional<FileAnswer> AnsweredFiles::find(const QString& path) const
{
    const QString clean = cleanPath(path);
    for (const QString& line : m_settings.get(keys::answeredFiles)) {
        const QJsonObject object = objectOf(line);
        if (object[kPath].toString() != clean)
            continue;
        FileAnswer answer{.format = object[kFormat].toString().toStdString(),
                          .stamp = object[kStamp].toString()};
        const QJsonObject said = object[kReading].toObject();
        for (auto one = said.begin(); one != said.end(); ++one) {
            const ReadingOption* option = findReadingOption(one.key().toStdString());
            if (!option || !option->set(answer.reading, one.value().toString().toStdString()))
                return std::nullopt; // of another version
        }
        return answer;
    }
    return std::nullopt;
}

void AnsweredFiles::put(const QString& path, const FileAnswer& answer)
{
    QJsonObject said;
    for (const ReadingOption& option : readingOptions())
        if (const std::string value = option.get(answer.reading);
            option.group != OptionGroup::cleaning && !value.empty())
            said.insert(textOf(option.key), textOf(value));
    const QJsonObject object{
        {kPath, cleanPath(path)}, {kStamp, answer.stamp}, {kFormat, textOf(answer.format)}, {kReading, said}};
    QStringList lines = others(path);
    lines.prepend(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    m_settings.set(keys::answeredFiles, QStringList(lines.mid(0, kMost)));
}

void AnsweredFiles::forget(const QString& path)
{
    const QStringList left = others(path);
    if (left.size() < m_settings.get(keys::answeredFiles).size())
        m_settings.set(keys::answeredFiles, left);
}

void AnsweredFiles::forgetAll()
{
    m_settings.set(keys::answeredFiles, QStringList());
}

QString stampOf(const DataSource& source)
{
    std::uint64_t hash = 0;
    for (const std::string& file : source.files()) {
        const FileTrace trace = traceOf(fileOnDisk(file));
        for (const std::uint64_t part : {static_cast<std::uint64_t>(trace.kind), trace.size,
                                         static_cast<std::uint64_t>(trace.modified), trace.sample})
            hash = hashOf(&part, sizeof part, hash);
        hash = hashOf(file.data(), file.size(), hash);
    }
    return QString::number(hash, 16);
}

} // namespace shelf
