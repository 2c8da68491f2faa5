// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/ready_store.h"

#include "app/base/identity.h"
#include "app/ready/part_state.h"
#include "widgets/look/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kLockPatience = 5'000; ///< ms: nobody writes for longer

QJsonObject asJson(const KeptFile& file)
{
    return {{QStringLiteral("bytes"), QString::number(file.bytes)},
            {QStringLiteral("sha256"), file.sha256},
            {QStringLiteral("from"), file.from},
            {QStringLiteral("fetched"), file.fetched.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("modified"), QString::number(file.modified)}};
}

KeptFile fromJson(const QString& name, const QJsonObject& json)
{
    return {.name = name,
            .bytes = json[QStringLiteral("bytes")].toString().toULongLong(),
            .sha256 = json[QStringLiteral("sha256")].toString(),
            .from = json[QStringLiteral("from")].toString(),
            .fetched = QDateTime::fromString(json[QStringLiteral("fetched")].toString(), Qt::ISODate),
            .modified = json[QStringLiteral("modified")].toString().toLongLong()};
}

const QString kSets = QStringLiteral("sets");
const QString kFolder = QStringLiteral("folder");   ///< absent of a set that was deleted
const QString kFiles = QStringLiteral("files");     ///< of a folder; of a set: as last fetched, anywhere
const QString kFolders = QStringLiteral("folders"); ///< what was put into each
const QString kComing = QStringLiteral("coming");   ///< what is about to be put there

constexpr qint64 kSummedAtOnce = 1 << 20;

struct StoreWords {
    Q_DECLARE_TR_FUNCTIONS(ReadyStore)
};

/// Who is at work in a folder: a fetch or a deletion, by this program or by another one.
QString holderText(const QLockFile& lock)
{
    qint64 process = 0;
    QString machine, program;
    if (lock.getLockInfo(&process, &machine, &program) && process == QCoreApplication::applicationPid() &&
        machine == QSysInfo::machineHostName())
        return StoreWords::tr("This folder is being fetched into or deleted already");
    return StoreWords::tr("Another Shelfspace fetches into this folder or deletes it");
}

/// The same for all ways that lead there.
QString folderKey(const QString& folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(folder) : real;
}

/// What a record says of a folder.
QJsonObject folderOf(const QJsonObject& record, const QString& folder)
{
    if (!record.contains(kFolders) && record[kFolder].toString() == folder) // as it was kept once
        return {{kFiles, record[kFiles]}};
    return record[kFolders][folderKey(folder)].toObject();
}

void setFolder(QJsonObject& record, const QString& key, const QJsonObject& held)
{
    QJsonObject folders = record[kFolders].toObject();
    if (held.isEmpty())
        folders.remove(key);
    else
        folders[key] = held;
    record[kFolders] = folders;
}

/// What may lie under a name: what was put there, or what was about to be when the program ended.
QList<KeptFile> entriesOf(const QJsonObject& held, const QString& name)
{
    QList<KeptFile> entries;
    for (const QString& kind : {kFiles, kComing})
        if (const QJsonObject json = held[kind][name].toObject(); !json.isEmpty())
            entries.append(fromJson(name, json));
    return entries;
}

bool hasSum(const QString& path, const KeptFile& file, const Progress& progress)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly) || static_cast<std::uint64_t>(in.size()) != file.bytes)
        return false;
    QCryptographicHash sum(QCryptographicHash::Sha256);
    while (!in.atEnd()) {
        const QByteArray bytes = in.read(kSummedAtOnce);
        if (bytes.isEmpty() || !report(progress, static_cast<std::uint64_t>(in.pos()), file.bytes))
            return false;
        sum.addData(bytes);
    }
    return QString::fromLatin1(sum.result().toHex()) == file.sha256;
}

} // namespace

bool isAsFetched(const QString& path, const KeptFile& file, const Progress& progress)
{
    const QFileInfo there(path);
    return !there.isSymLink() && there.isFile() && hasSum(path, file, progress);
}

QString folderLock(const QString& folder)
{
    return folder + QStringLiteral("/.shelfspace-fetch.lock");
}

Status lockFolder(QLockFile& lock, const QString& folder)
{
    lock.setStaleLockTime(0); // as long as the other lives
    if (lock.tryLock(0))
        return {};
    if (lock.error() == QLockFile::LockFailedError)
        return Error::failure(holderText(lock).toStdString(),
                              StoreWords::tr("Wait until that is done.").toStdString())
            .in(folder.toStdString());
    return Error::failure(StoreWords::tr("The folder may not be written to").toStdString(),
                          StoreWords::tr("Choose another one, or ask whose it is.").toStdString())
        .in(folder.toStdString());
}

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

KeptSet ReadyStore::look(const ReadySet& set, const Progress& progress) const
{
    const QJsonObject record = read()[kSets][textOf(set.key)].toObject();
    return lookIn(set, record[kFolder].toString(usualFolder(set)), progress);
}

KeptSet ReadyStore::lookIn(const ReadySet& set, const QString& folder, const Progress& progress) const
{
    const QJsonObject held = folderOf(read()[kSets][textOf(set.key)].toObject(), folder);
    KeptSet kept;
    kept.folder = folder;
    for (const ReadyFile& file : set.files) {
        const QString name = textOf(file.name);
        const QString path = folder + QLatin1Char('/') + name;
        const QFileInfo there(path);
        const auto isThere = [&](const KeptFile& one) {
            if (!there.isFile() || static_cast<std::uint64_t>(there.size()) != one.bytes)
                return false;
            return (one.modified != 0 && there.lastModified().toMSecsSinceEpoch() == one.modified) ||
                   hasSum(path, one, progress);
        };
        const QList<KeptFile> entries = entriesOf(held, name);
        if (const auto found = std::find_if(entries.begin(), entries.end(), isThere);
            found != entries.end()) {
            kept.files.append(*found);
            kept.bytes += found->bytes;
        }
        const std::uint64_t arrived = arrivedOf(path);
        kept.arrived += arrived;
        kept.bytes += arrived;
    }
    kept.isWhole = static_cast<std::size_t>(kept.files.size()) == set.files.size();
    return kept;
}

bool ReadyStore::wasPut(const ReadySet& set, const QString& folder, const QString& name) const
{
    return !entriesOf(folderOf(read()[kSets][textOf(set.key)].toObject(), folder), name).isEmpty();
}

std::optional<KeptFile> ReadyStore::remembered(const ReadySet& set, const QString& name) const
{
    const QJsonObject files = read()[kSets][textOf(set.key)][kFiles].toObject();
    if (!files.contains(name))
        return {};
    return fromJson(name, files[name].toObject());
}

Error ReadyStore::unwritten() const
{
    return Error::failure(StoreWords::tr("What is fetched cannot be noted down").toStdString(),
                          StoreWords::tr("Look whether the disk is full or the folder may not be written to.")
                              .toStdString())
        .in(recordFile().toStdString());
}

Status ReadyStore::checkWritable() const
{
    if (!QDir().mkpath(m_root))
        return unwritten();
    QSaveFile out(recordFile());
    if (!out.open(QIODevice::WriteOnly))
        return unwritten();
    out.cancelWriting();
    return {};
}

/// Puts what `change` makes of the set's record in its place.
template <class Change> Status ReadyStore::change(const ReadySet& set, Change change)
{
    if (!QDir().mkpath(m_root))
        return unwritten();
    QLockFile lock(m_root + QStringLiteral("/fetched.lock"));
    if (!lock.tryLock(kLockPatience))
        return unwritten();
    QJsonObject all = read();
    QJsonObject sets = all[kSets].toObject();
    QJsonObject record = sets[textOf(set.key)].toObject();
    if (const QString folder = record[kFolder].toString(); !record.contains(kFolders) && !folder.isEmpty())
        setFolder(record, folderKey(folder), folderOf(record, folder));
    change(record);
    sets[textOf(set.key)] = record;
    all[kSets] = sets;
    QSaveFile out(recordFile());
    const QByteArray bytes = QJsonDocument(all).toJson();
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return unwritten();
    return {};
}

Status ReadyStore::expect(const ReadySet& set, const QString& folder, const KeptFile& file)
{
    return change(set, [&](QJsonObject& record) {
        QJsonObject held = folderOf(record, folder);
        held[kComing] = QJsonObject{{file.name, asJson(file)}};
        setFolder(record, folderKey(folder), held);
        record[kFolder] = folder;
    });
}

Status ReadyStore::keep(const ReadySet& set, const QString& folder, const KeptFile& file)
{
    return change(set, [&](QJsonObject& record) {
        QJsonObject held = folderOf(record, folder);
        for (QJsonObject* kind : {&held, &record}) {
            QJsonObject files = (*kind)[kFiles].toObject();
            files[file.name] = asJson(file);
            (*kind)[kFiles] = files;
        }
        held.remove(kComing);
        setFolder(record, folderKey(folder), held);
        record[kFolder] = folder;
    });
}

Status ReadyStore::choose(const ReadySet& set, const QString& folder)
{
    return change(set, [&](QJsonObject& record) { record[kFolder] = folder; });
}

Status ReadyStore::remove(const ReadySet& set, const Progress& progress)
{
    const QJsonObject record = read()[kSets][textOf(set.key)].toObject();
    const QString folder = record[kFolder].toString(usualFolder(set));
    const QString key = folderKey(folder); // while it is there
    const QJsonObject held = folderOf(record, folder);
    QLockFile lock(folderLock(folder));
    if (QFileInfo(folder).isDir())
        if (const Status locked = lockFolder(lock, folder); !locked)
            return locked;
    std::string changed, stuck;
    for (const ReadyFile& file : set.files) {
        const QString path = folder + QLatin1Char('/') + textOf(file.name);
        forgetPart(path);
        if (!isAnythingAt(path))
            continue;
        const QList<KeptFile> entries = entriesOf(held, textOf(file.name));
        const bool isOurs = std::any_of(entries.begin(), entries.end(), [&](const KeptFile& one) {
            return isAsFetched(path, one, progress);
        });
        if (!report(progress, 0, 0))
            return Error::cancelledByCaller();
        if (!isOurs)
            changed = path.toStdString();
        else if (!QFile::remove(path))
            stuck = path.toStdString();
    }
    lock.unlock();
    QDir().rmdir(folder); // stays where it holds anything else
    if (!stuck.empty())
        return Error::failure(StoreWords::tr("This file could not be deleted").toStdString(),
                              StoreWords::tr("Look whether its folder may be written to.").toStdString())
            .in(stuck);
    const Status noted = change(set, [&](QJsonObject& now) {
        setFolder(now, key, {});
        now.remove(kFolder);
    });
    if (!changed.empty())
        return Error::failure(
                   StoreWords::tr("This file is not as it was fetched, and stays").toStdString(),
                   StoreWords::tr("Delete it yourself where you have no use for it.").toStdString())
            .in(changed);
    return noted;
}

} // namespace shelf
