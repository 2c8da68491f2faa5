// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/part_state.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

namespace shelf {

namespace {

const QString kAddress = QStringLiteral("address");
const QString kEtag = QStringLiteral("etag");
const QString kModified = QStringLiteral("modified");
const QString kBytes = QStringLiteral("bytes"); // as text: JSON's numbers end at 2^53 with Qt

} // namespace

PartState PartState::read(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(in.readAll()).object();
    return {.address = json[kAddress].toString(),
            .etag = json[kEtag].toString().toUtf8(),
            .modified = json[kModified].toString().toUtf8(),
            .bytes = json[kBytes].toString().toULongLong()};
}

bool PartState::write(const QString& file) const
{
    const QJsonObject json{{kAddress, address},
                           {kEtag, QString::fromUtf8(etag)},
                           {kModified, QString::fromUtf8(modified)},
                           {kBytes, QString::number(bytes)}};
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(json).toJson()) > 0 && out.commit();
}

QString partFile(const QString& file)
{
    return file + QStringLiteral(".part");
}

QString partStateFile(const QString& file)
{
    return file + QStringLiteral(".part.json");
}

void forgetPart(const QString& file)
{
    QFile::remove(partStateFile(file));
    QFile::remove(partFile(file));
}

ContentRange ContentRange::parse(const QByteArray& header)
{
    static const QRegularExpression form(QStringLiteral("^bytes\\s+(\\d+)-\\d+/(\\d+|\\*)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(QString::fromLatin1(header.trimmed()));
    if (!found.hasMatch())
        return {};
    return {.isValid = true,
            .first = found.captured(1).toULongLong(),
            .whole = found.captured(2).toULongLong()}; // 0 of "*"
}

std::uint64_t unsatisfiedSize(const QByteArray& header)
{
    static const QRegularExpression form(QStringLiteral("^bytes\\s+\\*/(\\d+)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(QString::fromLatin1(header.trimmed())).captured(1).toULongLong();
}

} // namespace shelf
