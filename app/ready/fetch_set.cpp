// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/fetch_set.h"

#include "app/ready/download_words.h"
#include "app/ready/new_files.h"
#include "app/ready/pace.h"
#include "app/ready/part_state.h"
#include "engine/base/text/message.h"
#include "engine/data/archives/packed_whole.h"
#include "engine/ready/ready_check.h"
#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QUrl>

#include <algorithm>
#include <cstdio>

namespace shelf {

namespace {

constexpr qint64 kHashedAtOnce = 1 << 20;

struct Sums {
    QString md5;
    QString sha256;
};

/// Whether a file of this name tells by itself where it ends.
bool isPackedName(std::string_view name)
{
    return name.ends_with(".zip") || name.ends_with(".gz");
}

class SetFetch {
    Q_DECLARE_TR_FUNCTIONS(SetFetch)
public:
    SetFetch(ReadyStore& store, const FetchRequest& request, const FetchProgress& progress,
             const std::function<void(const QString&)>& note)
        : m_store(store), m_request(request), m_set(*request.set), m_progress(progress), m_note(note)
    {}

    Result<KeptSet> run();

private:
    Status checkTarget(const ReadyFile& file) const;
    Status fetch(const ReadyFile& file);
    Result<Download> download(const ReadyFile& file, const QString& path);
    Result<Sums> sumsOf(const QString& path) const;
    Status check(const ReadyFile& file, const QString& part, const Sums& sums) const;
    Status put(const QString& part, const QString& path, const KeptFile& file);
    Status checkUnchanged(const QString& path) const;
    static Error changed(const QString& path);
    bool tell(std::uint64_t done, std::uint64_t total, const QString& address);
    void say(const QString& sentence) const
    {
        if (m_note)
            m_note(sentence);
    }
    const KeptFile* keptFile(const QString& name) const;

    ReadyStore& m_store;
    const FetchRequest& m_request;
    const ReadySet& m_set;
    const FetchProgress& m_progress;
    const std::function<void(const QString&)>& m_note;
    QString m_folder;
    QString m_mirror;
    KeptSet m_kept;             ///< before
    std::uint64_t m_before = 0; ///< bytes of the files that are done
    std::uint64_t m_behind = 0; ///< known bytes of those that are to come
    Pace m_pace;
};

Result<KeptSet> SetFetch::run()
{
    if (!m_request.mirror.isEmpty()) {
        auto mirror = checkedMirror(m_request.mirror);
        if (!mirror)
            return mirror.error();
        m_mirror = *mirror;
    }
    const Progress watch = [this](std::uint64_t, std::uint64_t) { return !m_progress || m_progress({}); };
    m_kept = m_store.look(m_set, watch);
    m_folder = m_request.folder.isEmpty() ? m_store.usualFolder(m_set)
                                          : QDir::cleanPath(QDir(m_request.folder).absolutePath());
    const bool isElsewhere = m_kept.folder != m_folder;
    if (isElsewhere) {
        if (!m_kept.files.isEmpty())
            say(tr("What was fetched into %1 stays there").arg(QDir::toNativeSeparators(m_kept.folder)));
        m_kept = m_store.lookIn(m_set, m_folder, watch);
    }
    if (!report(watch, 0, 0))
        return Error::cancelledByCaller();
    if (m_kept.isWhole && !m_request.again) {
        say(tr("%1 is there already, in %2").arg(wordsOf(m_set.title), QDir::toNativeSeparators(m_folder)));
        if (isElsewhere)
            if (const Status chosen = m_store.choose(m_set, m_folder); !chosen)
                say(QString::fromStdString(chosen.error().text()));
        return m_kept;
    }
    for (const ReadyFile& file : m_set.files)
        if (const Status free = checkTarget(file); !free)
            return free.error();
    const MadeFolders madeRoot(m_store.root());
    const MadeFolders made(m_folder);
    if (const Status writable = m_store.checkWritable(); !writable)
        return writable.error();
    if (!QDir().mkpath(m_folder))
        return Error::failure(tr("The folder cannot be made").toStdString(),
                              tr("Choose another one.").toStdString())
            .in(m_folder.toStdString());
    QLockFile lock(folderLock(m_folder));
    if (const Status locked = lockFolder(lock, m_folder); !locked)
        return locked.error();
    std::uint64_t there = 0;
    for (const ReadyFile& file : m_set.files) {
        m_behind += file.bytes;
        const QString name = textOf(file.name);
        if (const KeptFile* kept = keptFile(name); kept && !m_request.again)
            there += kept->bytes;
        else
            there += arrivedOf(m_folder + QLatin1Char('/') + name);
    }
    if (const Status room = checkRoom(m_request.manners, m_folder, m_behind > there ? m_behind - there : 0);
        !room)
        return room.error();
    for (const ReadyFile& file : m_set.files) {
        m_behind -= file.bytes;
        if (const Status status = fetch(file); !status)
            return status.error();
    }
    return m_store.look(m_set, watch);
}

const KeptFile* SetFetch::keptFile(const QString& name) const
{
    const auto found = std::find_if(m_kept.files.begin(), m_kept.files.end(),
                                    [&](const KeptFile& file) { return file.name == name; });
    return found == m_kept.files.end() ? nullptr : &*found;
}

/// Refuses what is there and is not the file that was put there, before anything is asked for.
Status SetFetch::checkTarget(const ReadyFile& file) const
{
    const QString name = textOf(file.name);
    const QString path = m_folder + QLatin1Char('/') + name;
    if (!isAnythingAt(path))
        return {};
    if (keptFile(name))
        return m_request.again ? checkUnchanged(path) : Status();
    if (m_store.wasPut(m_set, m_folder, name))
        return changed(path);
    return Error::failure(
               tr("There is a file of this name already, and it is not one that was fetched").toStdString(),
               tr("Move it away or choose another folder; or open it as it is.").toStdString())
        .in(path.toStdString());
}

Status SetFetch::fetch(const ReadyFile& file)
{
    const QString name = textOf(file.name);
    const QString path = m_folder + QLatin1Char('/') + name;
    if (const KeptFile* kept = keptFile(name); kept && !m_request.again) {
        m_before += kept->bytes;
        return {};
    }
    const auto arrived = download(file, path);
    if (!arrived)
        return arrived.error();
    const auto sums = sumsOf(arrived->part);
    if (!sums)
        return sums.error();
    if (const Status right = check(file, arrived->part, *sums); !right) {
        if (right.error().kind != ErrorKind::cancelled)
            forgetPart(path); // what is wrong is not gone on with
        return right;
    }
    if (file.bytes > 0 && arrived->bytes != file.bytes) // a longer one without a sum
        say(tr("%1 has %2 bytes and not %3 as when it was listed: it seems to be another edition")
                .arg(name, QLocale().toString(qulonglong(arrived->bytes)),
                     QLocale().toString(qulonglong(file.bytes))));
    m_before += arrived->bytes;
    return put(arrived->part, path,
               {.name = name,
                .bytes = arrived->bytes,
                .sha256 = sums->sha256,
                .from = arrived->from,
                .fetched = QDateTime::currentDateTimeUtc(),
                .modified = QFileInfo(arrived->part).lastModified().toMSecsSinceEpoch()});
}

/// From the first address that gives it.
Result<Download> SetFetch::download(const ReadyFile& file, const QString& path)
{
    const QStringList addresses = addressesOf(file, m_mirror);
    Error last;
    for (const QString& address : addresses) {
        if (!last.message.empty())
            say(tr("%1 Asking %2 instead.").arg(QString::fromStdString(last.text()), address));
        FetchManners manners = m_request.manners;
        if (address != addresses.last()) // no long wait where there is another
            manners.tries = std::min(manners.tries, 2);
        const bool isSummed = file.sum.kind != PublishedSum::Kind::none;
        const DownloadRequest request{.address = address,
                                      .file = path,
                                      .bytes = isSummed ? file.bytes : 0,
                                      .least = isSummed ? 0 : file.bytes,
                                      .isEndChecked = isSummed || isPackedName(file.name),
                                      .isSumKnown = isSummed,
                                      .trusted = m_mirror.isEmpty() ? QString() : originOf(QUrl(m_mirror)),
                                      .manners = manners};
        auto arrived = downloadFile(
            request,
            [&](std::uint64_t done, std::uint64_t total) {
                return tell(done, std::max(total, file.bytes), address);
            },
            m_note);
        if (arrived || !isOfServer(arrived.error()))
            return arrived;
        last = arrived.error();
    }
    return last;
}

bool SetFetch::tell(std::uint64_t done, std::uint64_t total, const QString& address)
{
    if (!m_progress)
        return true;
    FetchState state{.done = m_before + done, .address = address};
    if (total >= done && total > 0)
        state.total = m_before + total + m_behind;
    if (!address.isEmpty())
        state.perSecond = m_pace.at(state.done);
    if (state.perSecond > 0 && state.total > state.done)
        state.secondsLeft = static_cast<double>(state.total - state.done) / state.perSecond;
    return m_progress(state);
}

Result<Sums> SetFetch::sumsOf(const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotWrite(file);
    QCryptographicHash md5(QCryptographicHash::Md5);
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(kHashedAtOnce);
        if (bytes.isEmpty())
            return cannotWrite(file);
        md5.addData(bytes);
        sha256.addData(bytes);
        const auto size = static_cast<std::uint64_t>(file.size());
        if (m_progress && !m_progress({.done = m_before + size, .total = m_before + size + m_behind}))
            return Error::cancelledByCaller();
    }
    return Sums{QString::fromLatin1(md5.result().toHex()), QString::fromLatin1(sha256.result().toHex())};
}

/// Whether what arrived is what the publisher has published.
Status SetFetch::check(const ReadyFile& file, const QString& part, const Sums& sums) const
{
    if (file.sum.kind == PublishedSum::Kind::md5 && sums.md5 != textOf(file.sum.value))
        return Error::failure(tr("What arrived is not the publisher's file: its MD5 is %1, not %2")
                                  .arg(sums.md5, textOf(file.sum.value))
                                  .toStdString(),
                              shelf::tr("It was thrown away. Fetch it once more, or from another address."))
            .in(textOf(file.name).toStdString());
    const Progress watch = [this](std::uint64_t, std::uint64_t) {
        return !m_progress || m_progress({.done = m_before, .total = m_before + m_behind});
    };
    if (file.sum.kind == PublishedSum::Kind::none) {
        const Status whole = checkPackedWhole(part.toStdString(), watch);
        if (!whole && whole.error().kind == ErrorKind::cancelled)
            return whole;
        if (!whole)
            return Error::failure(
                       whole.error().message,
                       shelf::tr("It was thrown away. Fetch it once more, or from another address."))
                .in(textOf(file.name).toStdString());
    }
    if (!file.part)
        return {};
    DataSource source;
    source.*file.part = part.toStdString();
    if (source.path.empty() && source.ratings.empty()) // the ratings come first
        source.ratings = (m_folder + QLatin1Char('/') + textOf(m_set.files.front().name)).toStdString();
    return checkReadySet(m_set, source, watch);
}

Status SetFetch::put(const QString& part, const QString& path, const KeptFile& file)
{
    const KeptFile* before = keptFile(file.name);
    const auto known = before ? std::optional(*before) : m_store.remembered(m_set, file.name);
    if (known && known->sha256 != file.sha256)
        say(tr("%1 is another file than the one that was fetched on %2: %3 bytes then, %4 now")
                .arg(file.name, QLocale().toString(known->fetched.date(), QLocale::ShortFormat),
                     QLocale().toString(qulonglong(known->bytes)),
                     QLocale().toString(qulonglong(file.bytes))));
    if (before && before->sha256 == file.sha256)
        say(tr("%1 is as it was").arg(file.name));
    if (before) {
        if (const Status same = checkUnchanged(path); !same) {
            forgetPart(path);
            return same;
        }
    }
    if (const Status noted = m_store.expect(m_set, m_folder, file); !noted)
        return noted;
    if (before) {
        if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
            return Error::failure(
                       tr("The file cannot be put in place: %1").arg(qt_error_string()).toStdString())
                .in(path.toStdString());
    } else if (!renameToNew(part, path)) {
        return Error::failure(tr("The file cannot be put in place: %1").arg(qt_error_string()).toStdString())
            .in(path.toStdString());
    }
    forgetPart(path);
    return m_store.keep(m_set, m_folder, file);
}

/// Whether the file that is about to be replaced is still as it was fetched.
Status SetFetch::checkUnchanged(const QString& path) const
{
    const KeptFile* kept = keptFile(QFileInfo(path).fileName());
    const Progress watch = [this](std::uint64_t, std::uint64_t) {
        return !m_progress || m_progress({.done = m_before, .total = m_before + m_behind});
    };
    if (isAsFetched(path, *kept, watch))
        return {};
    return report(watch, 0, 0) ? changed(path) : Error::cancelledByCaller();
}

Error SetFetch::changed(const QString& path)
{
    return Error::failure(tr("This file was changed since it was fetched, and is not replaced").toStdString(),
                          tr("Move it away, then fetch once more.").toStdString())
        .in(path.toStdString());
}

} // namespace

QString stateText(const FetchState& state)
{
    if (state.address.isEmpty())
        return SetFetch::tr("checking");
    QString text = state.total > 0 ? SetFetch::tr("%1 of %2").arg(sizeText(state.done), sizeText(state.total))
                                   : sizeText(state.done);
    if (state.perSecond > 0)
        text = SetFetch::tr("%1, %2/s", "how much has come, and how fast it comes")
                   .arg(text, sizeText(static_cast<std::uint64_t>(state.perSecond)));
    return text;
}

Result<QString> checkedMirror(const QString& typed)
{
    QUrl url(typed.trimmed(), QUrl::TolerantMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return Error::usageError(
            shelf::tr("A mirror is an address that begins with https:// or http://, not '%1'")
                .arg(typed.toStdString()),
            shelf::tr("The names of the files are put behind it: https://example.org/books/"));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Error::usageError(
            shelf::tr("A mirror's address has no user, no ? and no #: '%1'").arg(typed.toStdString()),
            shelf::tr("The names of the files are put behind it: https://example.org/books/"));
    if (!url.path().endsWith(QLatin1Char('/')))
        url.setPath(url.path() + QLatin1Char('/'));
    return url.toString(QUrl::FullyEncoded);
}

QStringList addressesOf(const ReadyFile& file, const QString& mirror)
{
    if (!mirror.isEmpty())
        return {mirror + textOf(file.name)};
    QStringList addresses;
    for (const std::string_view address : file.addresses)
        addresses.append(textOf(address));
    return addresses;
}

Result<KeptSet> fetchSet(ReadyStore& store, const FetchRequest& request, const FetchProgress& progress,
                         const std::function<void(const QString&)>& note)
{
    return SetFetch(store, request, progress, note).run();
}

} // namespace shelf
