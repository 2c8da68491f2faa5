// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/kept_tags.h"

#include "engine/output/atomic_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

#include <mutex>
#include <optional>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kMostSteps = 50;

QString tagsFolder(const QString& wanted)
{
    return wanted.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/tags")
               : wanted;
}

} // namespace

/// Workers may come late and in any order: only the newest content of a file counts, and a file that waits to
/// be written is read from what waits.
struct KeptTags::Files {
    explicit Files(QString path) : folder(std::move(path)) {}

    QString pathOf(const QString& key) const { return folder + u'/' + key + QStringLiteral(".json"); }

    Status flush()
    {
        const std::lock_guard writing(one);
        QHash<QString, QByteArray> due;
        QHash<QString, Tags> unread;
        {
            const std::lock_guard reading(lock);
            due.swap(waiting);
            unread.swap(early);
        }
        Status status;
        for (auto at = unread.constBegin(); at != unread.constEnd(); ++at) {
            Result<Tags> all = content(at.key());
            if (!all) {
                status = all.error(); // the file stays as it is
                continue;
            }
            all->add(*at);
            due.insert(at.key(), QByteArray::fromStdString(all->toJson()));
        }
        for (auto at = due.constBegin(); at != due.constEnd(); ++at) {
            Status done = makeFolder(folder.toStdString());
            if (done) {
                AtomicFile file(pathOf(at.key()).toStdString());
                file.write(
                    std::string_view(at.value().constData(), static_cast<std::size_t>(at.value().size())));
                done = file.commit();
            }
            if (!done)
                status = std::move(done);
        }
        return status;
    }

    Result<Tags> read(const QString& key)
    {
        {
            const std::lock_guard reading(lock);
            if (const auto found = waiting.constFind(key); found != waiting.constEnd())
                return Tags::fromJson(found->toStdString());
        }
        const std::lock_guard writing(one);
        return content(key);
    }

    Result<Tags> content(const QString& key) const
    {
        QFile file(pathOf(key));
        if (!file.exists())
            return Tags();
        if (!file.open(QIODevice::ReadOnly))
            return Error::failure("The tags of these books cannot be read: " +
                                      file.errorString().toStdString(),
                                  "See that the file can be read, and start again")
                .in(file.fileName().toStdString());
        return Tags::fromJson(file.readAll().toStdString(), file.fileName().toStdString());
    }

    const QString folder;
    std::mutex one;  ///< one reader or writer of files at a time
    std::mutex lock; ///< of what follows
    QHash<QString, QByteArray> waiting;
    QHash<QString, Tags> early; ///< made before the file was read, to which they come
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
    const bool isUnwritten = m_isReading && !m_tags.empty(); // of the data before
    m_data = m_session.dataset();
    m_steps.clear();
    ++m_reads;
    m_unreadable = false;
    m_key = m_data ? keyOf(*m_data) : QString();
    Tags unread; // of the same data, opened anew: the file may be read before they stand in it
    {
        const std::lock_guard lock(m_files->lock);
        unread = m_files->early.value(m_key);
    }
    if (isUnwritten)
        flush();
    take({});
    m_isReading = m_data != nullptr;
    if (!m_data)
        return;
    m_jobs.start<Result<Tags>>(
        {.title = tr("Reading tags"), .slot = &m_reading, .quiet = true}, this,
        [files = m_files, key = m_key, unread](JobControl&) {
            Result<Tags> found = files->read(key);
            if (found)
                found->add(unread);
            return found;
        },
        [this, asked = ++m_reads](Result<Tags> found) {
            if (asked != m_reads)
                return;
            m_isReading = false;
            if (!found) {
                m_unreadable = true;
                emit failed(found.error());
                return;
            }
            // Made in the blink before these were read: they come on top.
            Tags all = std::move(found).value();
            const bool early = !m_tags.empty();
            all.add(m_tags);
            m_steps.clear(); // they would take back what was read
            take(std::move(all));
            if (early) {
                {
                    const std::lock_guard lock(m_files->lock);
                    m_files->early.remove(m_key);
                }
                write();
            }
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
    m_steps.push_back({what, m_tags});
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
    take(std::move(next));
    write();
}

QString KeptTags::undoText() const
{
    return m_steps.empty() ? QString() : m_steps.back().what;
}

void KeptTags::undo()
{
    if (m_steps.empty())
        return;
    Tags before = std::move(m_steps.back().before);
    m_steps.pop_back();
    take(std::move(before));
    write();
}

void KeptTags::add(const Tags& tags)
{
    Tags all = m_tags;
    all.add(tags);
    m_steps.clear();
    if (all == m_tags)
        return;
    take(std::move(all));
    write();
}

void KeptTags::write()
{
    if (m_key.isEmpty() || m_unreadable)
        return;
    {
        const std::lock_guard lock(m_files->lock);
        if (m_isReading) {
            m_files->early.insert(m_key, m_tags);
            return; // written with what is being read
        }
        m_files->waiting.insert(m_key, QByteArray::fromStdString(m_tags.toJson()));
    }
    flush();
}

void KeptTags::flush()
{
    m_jobs.start<Status>(
        {.title = tr("Keeping tags"), .quiet = true}, this,
        [files = m_files](JobControl&) { return files->flush(); },
        [this](const Status& status) {
            if (!status)
                emit failed(status.error());
        });
}

} // namespace shelf
