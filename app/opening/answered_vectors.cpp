// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/answered_vectors.h"

#include "widgets/look/text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace shelf {

namespace {

const QString kVectorFile = QStringLiteral("path");
const QString kAlone = QStringLiteral("alone");

constexpr std::pair<const char*, std::string VectorOptions::*> kVectorAnswers[] = {
    {"tensor", &VectorOptions::tensor},
    {"labels", &VectorOptions::labels},
    {"label-column", &VectorOptions::labelColumn},
    {"id-column", &VectorOptions::idColumn},
    {"books", &VectorOptions::books},
};

QJsonObject vectorAnswer(const QString& line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

QString vectorPath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// Paths as they lead to the same file from any folder.
VectorOptions fromAnywhere(VectorOptions said)
{
    for (std::string* file : {&said.labels, &said.books})
        if (!file->empty())
            *file = vectorPath(textOf(*file)).toStdString();
    return said;
}

} // namespace

std::optional<VectorAnswer> AnsweredVectors::find(const QString& path) const
{
    const QString clean = vectorPath(path);
    for (const QString& line : m_settings.get(keys::answeredVectors)) {
        const QJsonObject object = vectorAnswer(line);
        if (object[kVectorFile].toString() != clean)
            continue;
        VectorAnswer answer{.alone = object[kAlone].toBool()};
        for (const auto& [key, part] : kVectorAnswers)
            answer.said.*part = object[QLatin1String(key)].toString().toStdString();
        return answer;
    }
    return std::nullopt;
}

void AnsweredVectors::put(const QString& path, const VectorAnswer& answer)
{
    const QString clean = vectorPath(path);
    QStringList lines = m_settings.get(keys::answeredVectors);
    lines.removeIf([&](const QString& line) { return vectorAnswer(line)[kVectorFile].toString() == clean; });
    QJsonObject object{{kVectorFile, clean}};
    const VectorOptions options = fromAnywhere(answer.said);
    for (const auto& [key, part] : kVectorAnswers)
        if (const std::string& said = options.*part; !said.empty())
            object.insert(QLatin1String(key), textOf(said));
    if (answer.alone)
        object.insert(kAlone, true);
    lines.prepend(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    m_settings.set(keys::answeredVectors, QStringList(lines.mid(0, kMost)));
}

void AnsweredVectors::forgetAll()
{
    m_settings.set(keys::answeredVectors, QStringList());
}

} // namespace shelf
