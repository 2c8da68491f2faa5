// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/part_state.h"

#include "app/ready/download_words.h"
#include "engine/base/system/os.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSaveFile>

#include <optional>

namespace shelf {

namespace {

const QString kAddress = QStringLiteral("address");
const QString kEtag = QStringLiteral("etag");
const QString kModified = QStringLiteral("modified");
const QString kInode = QStringLiteral("inode");
const QString kProgram = QStringLiteral("program");
const QString kShelfspace = QStringLiteral("shelfspace");
const QString kBytes = QStringLiteral("bytes"); // as text: JSON's numbers end at 2^53 with Qt

constexpr qint64 kLongestState = 1 << 16; ///< bytes

/// Of a file itself, not of what a link leads to; nothing where there is none.
std::optional<os::Stat> statusOf(const QString& path)
{
    os::Stat status{};
    if (os::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return status;
}

bool isPlainFile(const os::Stat& status)
{
    return S_ISREG(status.st_mode) && status.st_nlink == 1;
}

QString partName(const QString& file, int number)
{
    if (number == 0)
        return file + QStringLiteral(".part");
    return file + QStringLiteral(".shelfspace-part") +
           (number == 1 ? QString() : QLatin1Char('-') + QString::number(number));
}

} // namespace

PartState PartState::told(const QNetworkReply& reply, const QString& address, std::uint64_t bytes,
                          std::uint64_t inode)
{
    const QByteArray etag = reply.rawHeader("ETag").trimmed();
    return {.address = address,
            .etag = etag.startsWith('"') ? etag : QByteArray(), // a weak one says nothing of the bytes
            .modified = reply.rawHeader("Last-Modified").trimmed(),
            .bytes = bytes,
            .inode = inode};
}

PartState PartState::read(const QString& file)
{
    const auto there = statusOf(file);
    QFile in(file);
    if (!there || !isPlainFile(*there) || there->st_size > kLongestState || !in.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(in.readAll()).object();
    return {.address = json[kAddress].toString(),
            .etag = json[kEtag].toString().toUtf8(),
            .modified = json[kModified].toString().toUtf8(),
            .bytes = json[kBytes].toString().toULongLong(),
            .inode = json[kInode].toString().toULongLong(),
            .isOurs = json[kProgram].toString() == kShelfspace};
}

Status PartState::write(const QString& file) const
{
    const QJsonObject json{{kAddress, address},
                           {kEtag, QString::fromUtf8(etag)},
                           {kModified, QString::fromUtf8(modified)},
                           {kBytes, QString::number(bytes)},
                           {kInode, QString::number(inode)},
                           {kProgram, kShelfspace}};
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(json).toJson()) < 0 || !out.commit())
        return cannotWrite(out);
    return {};
}

QString partFile(const QString& file)
{
    constexpr int kLooked = 10;
    for (int i = 0; i < kLooked; ++i)
        if (isOwnPart(partName(file, i)))
            return partName(file, i);
    int free = 0;
    while (isAnythingAt(partName(file, free)) || isAnythingAt(partStateFile(partName(file, free))))
        ++free;
    return partName(file, free);
}

QString partStateFile(const QString& part)
{
    return part + QStringLiteral(".json");
}

bool isOwnPart(const QString& part)
{
    const PartState state = PartState::read(partStateFile(part));
    if (!state.isOurs)
        return false;
    const auto there = statusOf(part);
    if (!there)
        return true; // it ended before the part was made, or behind its renaming
    if (!isPlainFile(*there))
        return false;
    return state.inode == 0 ? there->st_size == 0 : state.inode == there->st_ino;
}

std::uint64_t arrivedOf(const QString& file)
{
    const QString part = partFile(file);
    const auto there = statusOf(part);
    return there ? static_cast<std::uint64_t>(there->st_size) : 0;
}

Status openPart(QFile& part, PartState& state)
{
    const QString name = part.fileName();
    QDir().mkpath(QFileInfo(name).path());
    const bool isNew = !isAnythingAt(name);
    if (isNew) {
        state.inode = 0;
        if (Status status = state.write(partStateFile(name)); !status)
            return status;
    }
    if (!part.open(QIODevice::ReadWrite | (isNew ? QIODevice::NewOnly : QIODevice::ExistingOnly))) {
        const Error error = cannotWrite(part);
        if (isNew)
            QFile::remove(partStateFile(name));
        return error;
    }
    os::Stat opened{};
    const auto there = statusOf(name);
    if (os::fstat(part.handle(), &opened) != 0 || !there || there->st_ino != opened.st_ino ||
        !isPlainFile(opened) || (!isNew && !isOwnPart(name))) {
        part.close();
        return Error::failure(
                   QCoreApplication::translate("Download", "Somebody has put another file there meanwhile")
                       .toStdString(),
                   QCoreApplication::translate("Download", "Try again.").toStdString())
            .in(name.toStdString());
    }
    state.inode = opened.st_ino;
    return {};
}

void forgetPart(const QString& file)
{
    const QString part = partFile(file);
    if (!isOwnPart(part))
        return;
    QFile::remove(part);
    QFile::remove(partStateFile(part));
}

bool isAnythingAt(const QString& path)
{
    return statusOf(path).has_value();
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
