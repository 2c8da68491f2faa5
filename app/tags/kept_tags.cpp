// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/kept_tags.h"

#include "app/session/step_number.h"
#include "engine/base/text/message.h"
#include "engine/output/atomic_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QStandardPaths>

#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kMostSteps = 50;
constexpr int kPatience = 10000; // ms, with another window

QString tagsFolder(const QString& wanted)
{
    return wanted.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/tags")
               : wanted;
}

} // namespace

/// What was changed, not what there is, goes to the file: another window may have these data open, too, and a
/// file may be changed before it was read here. Workers may come late and in any order: a change is made
/// once, and whoever reads a file reads the changes that wait for it along with it.
struct KeptTags::Files {
    struct Change {
        Tags from;
        Tags to;
    };
    using Changes = std::vector<Change>;

    explicit Files(QString path) : folder(std::move(path)) {}

    QString pathOf(const QString& key) const { return folder + u'/' + key + QStringLiteral(".json"); }

    void change(const QString& key, const Tags& from, const Tags& to)
    {
        const std::lock_guard changing(lock);
        Changes& changes = waiting[key];
        if (!changes.empty() && changes.back().to == from)
            changes.back().to = to;
        else
            changes.push_back({from, to});
    }

    bool waits()
    {
        const std::lock_guard looking(lock);
        return !waiting.isEmpty();
    }

    bool waits(const QString& key)
    {
        const std::lock_guard looking(lock);
        return waiting.contains(key);
    }

    /// Makes the changes that wait; what then stands in the files.
    Result<QHash<QString, Tags>> flush()
    {
        const std::lock_guard writing(one);
        QHash<QString, Changes> due;
        {
            const std::lock_guard taking(lock);
            due.swap(waiting);
        }
        QHash<QString, Tags> written;
        std::optional<Error> error;
        for (auto at = due.begin(); at != due.end(); ++at) {
            if (Result<Tags> now = make(at.key(), at.value())) {
                written.insert(at.key(), *std::move(now));
                continue;
            } else {
                error = now.error(); // the file stays as it is, and the changes wait for the next time
            }
            const std::lock_guard giving(lock);
            Changes& later = waiting[at.key()];
            later.insert(later.begin(), at->begin(), at->end());
        }
        if (error)
            return *error;
        return written;
    }

    Result<Tags> read(const QString& key)
    {
        const std::lock_guard reading(one);
        Changes changes;
        {
            const std::lock_guard looking(lock);
            changes = waiting.value(key);
        }
        return changed(content(key), changes);
    }

private:
    static Result<Tags> changed(Result<Tags> tags, const Changes& changes)
    {
        if (tags)
            for (const Change& change : changes)
                tags->follow(change.from, change.to);
        return tags;
    }

    Result<Tags> make(const QString& key, const Changes& changes) const
    {
        const QString path = pathOf(key);
        if (Status made = makeFolder(folder.toStdString()); !made)
            return made.error();
        QLockFile others(path + QStringLiteral(".lock"));
        if (!others.tryLock(kPatience) && others.error() == QLockFile::LockFailedError)
            return Error::failure(
                       shelf::tr("Another window has been writing the tags of these books for long"),
                       shelf::tr("Change a tag again, and it is tried anew"))
                .in(path.toStdString());
        Result<Tags> tags = changed(content(key), changes);
        if (!tags)
            return tags;
        AtomicFile file(path.toStdString());
        file.write(tags->toJson());
        if (Status done = file.commit(); !done)
            return done.error();
        return tags;
    }

    Result<Tags> content(const QString& key) const
    {
        QFile file(pathOf(key));
        if (!file.exists())
            return Tags();
        if (!file.open(QIODevice::ReadOnly))
            return Error::failure(shelf::tr("The tags of these books cannot be read: %1")
                                      .arg(file.errorString().toStdString()),
                                  shelf::tr("See that the file can be read, and start again"))
                .in(file.fileName().toStdString());
        return Tags::fromJson(file.readAll().toStdString(), file.fileName().toStdString());
    }

    const QString folder;
    std::mutex one;  ///< one reader or writer of files at a time
    std::mutex lock; ///< of what follows
    QHash<QString, Changes> waiting;
};

KeptTags::KeptTags(Session& session, Jobs& jobs, QString folder, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_files(std::make_shared<Files>(tagsFolder(folder)))
{
    connect(&session, &Session::datasetChanged, this, &KeptTags::read);
    connect(this, &KeptTags::failed, &session, &Session::reportError);
    read();
}

KeptTags::~KeptTags()
{
    (void)m_files->flush();
}

QString KeptTags::keyOf(const Dataset& data)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const std::string& text) {
        hash.addData(QByteArray::fromStdString(text));
        hash.addData(QByteArray(1, '\0'));
    };
    add(data.name);
    add(data.format);
    const DataSource& source = data.source;
    for (const std::string& file : {source.path, source.ratings, source.books})
        add(file.empty() ? std::string()
                         : QFileInfo(QString::fromStdString(file)).absoluteFilePath().toStdString());
    if (source.sample)
        for (const auto number : {static_cast<std::uint64_t>(source.sample->books), source.sample->seed})
            add(std::to_string(number));
    return QString::fromLatin1(hash.result().toHex());
}

void KeptTags::read()
{
    if (m_data == m_session.dataset())
        return;
    m_data = m_session.dataset();
    forgetSteps();
    ++m_reads;
    m_unreadable = false;
    m_key = m_data ? keyOf(*m_data) : QString();
    take({});
    if (!m_data)
        return;
    m_jobs.start<Result<Tags>>(
        {.title = tr("Reading tags"), .slot = &m_reading, .quiet = true}, this,
        [files = m_files, key = m_key](JobControl&) { return files->read(key); },
        [this, asked = ++m_reads](Result<Tags> found) {
            if (asked != m_reads)
                return;
            if (!found) {
                m_unreadable = true;
                emit failed(found.error());
                return;
            }
            // What was made in the blink before these were read comes on top.
            Tags all = std::move(found).value();
            all.add(m_tags);
            forgetSteps(); // they would take back what was read
            take(std::move(all));
        });
}

void KeptTags::take(Tags tags)
{
    m_tags = std::move(tags);
    m_placed = {};
    m_sets.reset();
    if (m_data) {
        m_placed = placeTags(m_tags, m_data->books);
        auto sets = tagSets(m_tags, m_placed, m_data->bookCount());
        if (!sets.names.empty())
            m_sets = std::make_shared<const TagSets>(std::move(sets));
    }
    emit changed();
}

void KeptTags::change(const QString& what, const std::function<void(Tags&)>& edit)
{
    Tags next = m_tags;
    edit(next);
    if (next == m_tags || !m_data)
        return;
    m_undone.clear();
    m_steps.push_back({what, m_tags, next, nextStepNumber()});
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
    become(std::move(next));
}

void KeptTags::nameBooks(const QString& what, const QString& name, const std::vector<std::string>& ids)
{
    change(what, [&](Tags& tags) { tags.add(name.toStdString(), ids); });
    emit named(name, static_cast<int>(ids.size()));
}

QString KeptTags::undoText() const
{
    return m_steps.empty() ? QString() : m_steps.back().what;
}

void KeptTags::undo()
{
    if (m_steps.empty())
        return;
    Tags next = m_tags;
    next.follow(m_steps.back().after, m_steps.back().before);
    m_undone.push_back(std::move(m_steps.back()));
    m_steps.pop_back();
    become(std::move(next));
}

void KeptTags::redo()
{
    if (m_undone.empty())
        return;
    Tags next = m_tags;
    next.follow(m_undone.back().before, m_undone.back().after);
    m_steps.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    become(std::move(next));
}

void KeptTags::forgetSteps()
{
    m_steps.clear();
    m_undone.clear();
}

void KeptTags::add(const Tags& tags)
{
    Tags all = m_tags;
    all.add(tags);
    forgetSteps();
    if (all != m_tags)
        become(std::move(all));
}

void KeptTags::become(Tags tags)
{
    if (!m_key.isEmpty() && !m_unreadable)
        m_files->change(m_key, m_tags, tags);
    take(std::move(tags));
    if (m_files->waits(m_key))
        flush();
}

std::function<Status()> KeptTags::writing() const
{
    return [files = m_files] {
        const auto written = files->flush();
        return written ? Status() : Status(written.error());
    };
}

bool KeptTags::isWaiting() const
{
    return m_files->waits();
}

void KeptTags::flush()
{
    using Written = Result<QHash<QString, Tags>>;
    m_jobs.start<Written>(
        {.title = tr("Keeping tags"), .quiet = true}, this,
        [files = m_files](JobControl&) { return files->flush(); },
        [this](const Written& written) {
            if (!written)
                return emit failed(written.error());
            // What other windows made comes along, unless there is more to write of these.
            const auto all = written->constFind(m_key);
            if (all != written->constEnd() && !m_files->waits(m_key) && *all != m_tags)
                take(*all);
        });
}

} // namespace shelf
