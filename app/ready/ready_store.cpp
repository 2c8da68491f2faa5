// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/ready_store.h"

#include "app/base/identity.h"
#include "app/ready/part_state.h"
#include "widgets/look/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kLockPatience = 5'000; ///< ms: nobody writes for longer

QJsonObject asJson(const KeptFile& file)
{
    return {{QStringLiteral("bytes"), QString::number(file.bytes)},
            {QStringLiteral("sha256"), file.sha256},
            {QStringLiteral("from"), file.from},
            {QStringLiteral("fetched"), file.fetched.toUTC().toString(Qt::ISODate)}};
}

KeptFile fromJson(const QString& name, const QJsonObject& json)
{
    return {.name = name,
            .bytes = json[QStringLiteral("bytes")].toString().toULongLong(),
            .sha256 = json[QStringLiteral("sha256")].toString(),
            .from = json[QStringLiteral("from")].toString(),
            .fetched = QDateTime::fromString(json[QStringLiteral("fetched")].toString(), Qt::ISODate)};
}

const QString kSets = QStringLiteral("sets");
const QString kFolder = QStringLiteral("folder"); ///< absent of a set that was deleted
const QString kFiles = QStringLiteral("files");

} // namespace

ReadyStore::ReadyStore(const QString& root) : m_root(root)
{
    if (!m_root.isEmpty())
        return;
    identifyProgram(); // batch commands may come here before anybody else has
    m_root = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/ready");
}

QString ReadyStore::usualFolder(const ReadySet& set) const
{
    return m_root + QLatin1Char('/') + textOf(set.key);
}

QString ReadyStore::recordFile() const
{
    return m_root + QStringLiteral("/fetched.json");
}

QJsonObject ReadyStore::read() const
{
    QFile in(recordFile());
    return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
}

KeptSet ReadyStore::look(const ReadySet& set) const
{
    const QJsonObject record = read()[kSets][textOf(set.key)].toObject();
    KeptSet kept;
    kept.folder = record[kFolder].toString(usualFolder(set));
    const QJsonObject files = record.contains(kFolder) ? record[kFiles].toObject() : QJsonObject();
    for (const ReadyFile& file : set.files) {
        const QString name = textOf(file.name);
        const QString path = kept.folder + QLatin1Char('/') + name;
        const KeptFile one = fromJson(name, files[name].toObject());
        const QFileInfo there(path);
        if (files.contains(name) && there.isFile() && static_cast<std::uint64_t>(there.size()) == one.bytes) {
            kept.files.append(one);
            kept.bytes += one.bytes;
        }
        const auto arrived = static_cast<std::uint64_t>(QFileInfo(partFile(path)).size());
        kept.arrived += arrived;
        kept.bytes += arrived;
    }
    kept.isWhole = static_cast<std::size_t>(kept.files.size()) == set.files.size();
    return kept;
}

std::optional<KeptFile> ReadyStore::remembered(const ReadySet& set, const QString& name) const
{
    const QJsonObject files = read()[kSets][textOf(set.key)][kFiles].toObject();
    if (!files.contains(name))
        return {};
    return fromJson(name, files[name].toObject());
}

/// Puts what `change` makes of the set's record in its place.
template <class Change> Status ReadyStore::change(const ReadySet& set, Change change)
{
    const Error unwritten{"What was fetched cannot be noted down", recordFile().toStdString(), 0, 0,
                          "Look whether the disk is full or the folder may not be written to."};
    if (!QDir().mkpath(m_root))
        return unwritten;
    QLockFile lock(m_root + QStringLiteral("/fetched.lock"));
    if (!lock.tryLock(kLockPatience))
        return unwritten;
    QJsonObject all = read();
    QJsonObject sets = all[kSets].toObject();
    QJsonObject record = sets[textOf(set.key)].toObject();
    change(record);
    sets[textOf(set.key)] = record;
    all[kSets] = sets;
    QSaveFile out(recordFile());
    const QByteArray bytes = QJsonDocument(all).toJson();
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return unwritten;
    return {};
}

Status ReadyStore::keep(const ReadySet& set, const QString& folder, const KeptFile& file)
{
    return change(set, [&](QJsonObject& record) {
        QJsonObject files = record[kFiles].toObject();
        files[file.name] = asJson(file);
        record[kFiles] = files;
        record[kFolder] = folder;
    });
}

Status ReadyStore::remove(const ReadySet& set)
{
    const KeptSet kept = look(set);
    std::string changed;
    for (const ReadyFile& file : set.files) {
        const QString path = kept.folder + QLatin1Char('/') + textOf(file.name);
        forgetPart(path);
        const bool isOurs = std::any_of(kept.files.begin(), kept.files.end(),
                                        [&](const KeptFile& one) { return one.name == textOf(file.name); });
        if (isOurs ? !QFile::remove(path) : QFileInfo::exists(path))
            changed = path.toStdString();
    }
    QDir().rmdir(kept.folder); // stays where it holds anything else
    const Status noted = change(set, [](QJsonObject& record) { record.remove(kFolder); });
    if (!changed.empty())
        return Error{"This file could not be deleted, or is not as it was fetched, and stays", changed, 0, 0,
                     "Delete it yourself where you have no use for it."};
    return noted;
}

} // namespace shelf
