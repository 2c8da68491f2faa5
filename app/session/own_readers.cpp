// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/own_readers.h"

#include "engine/output/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QUuid>

#include <algorithm>
#include <mutex>

namespace shelf {

/// What is to be written, in the order in which it was asked for: workers may come late, and only the newest
/// content of a file counts.
struct OwnReaders::Files {
    explicit Files(QString path) : folder(std::move(path)) {}

    Status flush()
    {
        const std::lock_guard writing(one);
        QHash<QString, std::optional<QByteArray>> due;
        {
            const std::lock_guard reading(lock);
            due.swap(waiting);
        }
        Status status;
        for (auto at = due.constBegin(); at != due.constEnd(); ++at) {
            Status done = save(folder + u'/' + at.key() + QStringLiteral(".json"), at.value());
            if (done)
                continue;
            status = std::move(done);
            const std::lock_guard giving(lock); // it waits for the next time, unless it was changed since
            if (!waiting.contains(at.key()))
                waiting.insert(at.key(), at.value());
        }
        return status;
    }

    Status save(const QString& path, const std::optional<QByteArray>& content) const
    {
        if (!content) {
            QFile::remove(path);
            return {};
        }
        if (Status made = makeFolder(folder.toStdString()); !made)
            return made;
        AtomicFile file(path.toStdString());
        file.write(std::string_view(content->constData(), static_cast<std::size_t>(content->size())));
        return file.commit();
    }

    const QString folder;
    std::mutex one;  ///< one writer at a time
    std::mutex lock; ///< of `waiting`
    QHash<QString, std::optional<QByteArray>> waiting;
};

OwnReaders::OwnReaders(Jobs& jobs, QString folder, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_files(std::make_shared<Files>(std::move(folder)))
{
    struct Found {
        std::vector<OwnReader> readers;
        std::vector<Error> errors;
    };
    m_jobs.start<Found>(
        {.title = tr("Reading your readers"), .quiet = true}, this,
        [files = m_files](JobControl&) {
            Found found;
            const QDir place(files->folder);
            for (const QString& name : place.entryList({QStringLiteral("*.json")}, QDir::Files)) {
                QFile file(place.filePath(name));
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                auto reader = readerFromJson(file.readAll(), file.fileName());
                if (!reader) {
                    found.errors.push_back(reader.error());
                    continue;
                }
                reader->key = name.chopped(5);
                found.readers.push_back(std::move(*reader));
            }
            return found;
        },
        [this](Found found) {
            for (OwnReader& reader : found.readers)
                if (!find(reader.key))
                    m_readers.push_back(std::move(reader));
            sort();
            emit changed();
            for (const Error& error : found.errors)
                emit failed(error);
        });
}

OwnReaders::~OwnReaders()
{
    (void)m_files->flush();
}

const OwnReader* OwnReaders::find(const QString& key) const
{
    const auto at = std::find_if(m_readers.begin(), m_readers.end(),
                                 [&key](const OwnReader& reader) { return reader.key == key; });
    return at == m_readers.end() ? nullptr : &*at;
}

QString OwnReaders::freshName(const QString& base) const
{
    const auto taken = [this](const QString& name) {
        return std::any_of(m_readers.begin(), m_readers.end(),
                           [&name](const OwnReader& reader) { return reader.name == name; });
    };
    QString name = base;
    for (int n = 2; taken(name); ++n)
        name = tr("%1 %2").arg(base).arg(n);
    return name;
}

QString OwnReaders::put(OwnReader reader)
{
    if (reader.key.isEmpty())
        reader.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString key = reader.key;
    write(key, readerToJson(reader));
    const auto at = std::find_if(m_readers.begin(), m_readers.end(),
                                 [&key](const OwnReader& other) { return other.key == key; });
    if (at == m_readers.end())
        m_readers.push_back(std::move(reader));
    else
        *at = std::move(reader);
    sort();
    emit changed();
    return key;
}

void OwnReaders::remove(const QString& key)
{
    write(key, std::nullopt);
    std::erase_if(m_readers, [&key](const OwnReader& reader) { return reader.key == key; });
    emit changed();
}

void OwnReaders::write(const QString& key, std::optional<QByteArray> content)
{
    {
        const std::lock_guard waiting(m_files->lock);
        m_files->waiting.insert(key, std::move(content));
    }
    m_jobs.start<Status>(
        {.title = tr("Keeping your readers"), .quiet = true}, this,
        [files = m_files](JobControl&) { return files->flush(); },
        [this](const Status& status) {
            if (!status)
                emit failed(status.error());
        });
}

std::function<Status()> OwnReaders::writing() const
{
    return [files = m_files] { return files->flush(); };
}

bool OwnReaders::isWaiting() const
{
    const std::lock_guard looking(m_files->lock);
    return !m_files->waiting.isEmpty();
}

void OwnReaders::sort()
{
    std::stable_sort(m_readers.begin(), m_readers.end(), [](const OwnReader& a, const OwnReader& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
}

} // namespace shelf
