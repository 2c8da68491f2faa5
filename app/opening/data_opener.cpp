// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/data_opener.h"

#include "engine/data/sample/sample_library.h"
#include "engine/shelves/library_format.h"
#include "engine/vectors/vector_format.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

QString fileOf(const DataSource& source)
{
    return QString::fromStdString(source.path.empty() ? source.ratings : source.path);
}

QString titleOf(const DataSource& source)
{
    return QFileInfo(QDir::cleanPath(fileOf(source))).fileName();
}

bool isDoubtful(const Dataset& data)
{
    return std::any_of(data.warnings.begin(), data.warnings.end(),
                       [](const Warning& note) { return note.isDoubtful; });
}

/// Whether somebody said how the files are to be read.
bool isSaid(const DataSource& source)
{
    const auto rows = readingOptions();
    return !source.format.empty() || std::any_of(rows.begin(), rows.end(), [&](const ReadingOption& row) {
        return !row.get(source.reading).empty();
    });
}

} // namespace

struct DataOpener::Read {
    Asked asked;
    QString place; ///< what was opened
    QString stamp;
    std::shared_ptr<const DataOpening> opening;
    DatasetPtr data;
    bool isSaid = false; ///< somebody has looked at it
};

DataOpener::DataOpener(Session& session, Jobs& jobs, Settings& settings, AskFirst askFirst, JobSlot& slot,
                       OpenedCache cache, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_jobs(jobs),
      m_answers(settings),
      m_askFirst(std::move(askFirst)),
      m_slot(slot),
      m_cache(std::move(cache))
{}

/// With what somebody said of these files before.
DataOpener::Asked DataOpener::askedFor(const DataSource& source) const
{
    Asked asked{.source = source, .isSaid = isSaid(source)};
    asked.takesDoubtful = asked.isSaid;
    if (!asked.isSaid)
        if (const auto answer = m_answers.find(fileOf(source))) {
            asked.source.format = answer->format;
            asked.source.reading = answer->reading;
            asked.answered = answer->stamp;
        }
    return asked;
}

/// Whose file is it? A library is no data set, and takes nobody's place.
void DataOpener::open(const DataSource& source, const QStringList& runsAfter)
{
    Asked asked = askedFor(source);
    asked.runsAfter = runsAfter;
    asked.takesDoubtful = asked.takesDoubtful || !runsAfter.isEmpty(); // runs need their data
    m_lookedAt = {};
    const std::string path = source.path;
    if (path.empty() || !runsAfter.isEmpty())
        return read(asked);
    enum class Met { ratings, library, vectors };
    m_jobs.start<Met>(
        {.title = tr("Looking at %1").arg(titleOf(source)), .slot = &m_slot, .quiet = true}, this,
        [path, isSaid = asked.isSaid](JobControl&) {
            if (sniffedLibrary(path))
                return Met::library;
            return !isSaid && looksLikeVectors(path) ? Met::vectors : Met::ratings;
        },
        [this, asked, path](Met met) {
            if (met == Met::ratings)
                return read(asked);
            if (met == Met::vectors)
                return emit vectorsMet(QString::fromStdString(path));
            if (m_session.dataset())
                return emit libraryMet(QString::fromStdString(path));
            m_libraryWaits = QString::fromStdString(path);
            openSample();
        });
}

void DataOpener::openSample(const SampleParameters& parameters)
{
    const auto make = [this, parameters] {
        m_jobs.start<Result<Dataset>>(
            {.title = tr("Making the sample library"), .slot = &m_slot}, this,
            [parameters](JobControl& control) { return makeSampleLibrary(parameters, control.progress()); },
            [this](Result<Dataset> result) {
                if (!result)
                    return m_session.reportError(result.error());
                accept(std::make_shared<const Dataset>(std::move(*result)));
            });
    };
    m_askFirst(make, [] {});
}

void DataOpener::readFor(const DataSource& source, const Taker& taker)
{
    Asked asked = askedFor(source);
    asked.taker = taker;
    read(asked);
}

void DataOpener::openAs(const DataSource& source)
{
    const bool isLookedAt = placeOf(source) == placeOf(m_lookedAt.source);
    read({.source = source,
          .isSaid = true,
          .takesDoubtful = true,
          .taker = isLookedAt ? m_lookedAt.taker : Taker()});
}

void DataOpener::take(const DatasetPtr& data)
{
    if (!m_doubted || m_doubted->data != data)
        return m_askFirst([this, data] { accept(data); }, [] {});
    auto seen = std::make_shared<Read>(*m_doubted);
    seen->isSaid = true;
    settle(seen);
}

/// Files that were found in a folder belong to that.
QString DataOpener::placeOf(const DataSource& source) const
{
    const QString file = fileOf(source);
    return source.path.empty() ? m_places.value(file, file) : file;
}

void DataOpener::read(const Asked& asked)
{
    struct Answer {
        Dataset data;
        QString stamp;
    };
    const auto opening = std::make_shared<DataOpening>(m_cache, asked.source);
    m_jobs.start<Result<Answer>>(
        {.title = tr("Reading %1").arg(titleOf(asked.source)), .slot = &m_slot}, this,
        [opening](JobControl& control) -> Result<Answer> {
            auto data = opening->read(control.progress());
            if (!data)
                return data.error();
            QString stamp = stampOf(data->source);
            return Answer{*std::move(data), std::move(stamp)};
        },
        [this, opening, asked](Result<Answer> answer) {
            if (!answer) {
                if (answer.error().kind == ErrorKind::cancelled)
                    return;
                m_lookedAt = asked;
                return emit notRead(asked.source, answer.error());
            }
            const auto read =
                std::make_shared<Read>(Read{.asked = asked,
                                            .place = placeOf(asked.source),
                                            .stamp = answer->stamp,
                                            .opening = opening,
                                            .data = std::make_shared<const Dataset>(std::move(answer->data)),
                                            .isSaid = asked.isSaid});
            const QString ratings = QString::fromStdString(read->data->source.ratings);
            const DatasetPtr before = m_session.dataset();
            // Data that came with a run are read again from files that nobody has opened.
            const bool isReadAgain = asked.source.path.empty() && !m_places.contains(ratings) && before &&
                                     before->source.ratings == asked.source.ratings;
            if (!isReadAgain)
                emit met(read->place);
            m_places.insert(ratings, read->place);
            const bool isAnswered = asked.takesDoubtful || read->stamp == asked.answered;
            if (isAnswered || !isDoubtful(*read->data))
                return settle(read);
            m_doubted = read;
            m_lookedAt = asked;
            emit doubted(read->data);
        });
}

void DataOpener::settle(const std::shared_ptr<const Read>& read)
{
    const auto proceed = [this, read] {
        m_doubted.reset();
        m_lookedAt = {};
        keepAnswer(*read);
        read->asked.taker ? read->asked.taker(read->data) : accept(read->data);
        keepForNextTime(*read);
        if (!read->asked.runsAfter.isEmpty())
            emit runsWanted(read->asked.runsAfter);
    };
    if (read->asked.taker) // nothing leaves the session so far
        return proceed();
    m_askFirst(proceed, [] {});
}

/// What somebody said holds the next time, too, and so does that somebody has looked at it.
void DataOpener::keepAnswer(const Read& read)
{
    if (!read.isSaid)
        return;
    if (!isSaid(read.asked.source) && !isDoubtful(*read.data))
        return m_answers.forget(read.place);
    FileAnswer answer{
        .format = read.asked.source.format, .reading = read.asked.source.reading, .stamp = read.stamp};
    answer.reading.cleaning = {};
    m_answers.put(read.place, answer);
}

/// Once they are shown, which nothing is to delay.
void DataOpener::keepForNextTime(const Read& read)
{
    if (!read.opening->isWorthKeeping())
        return;
    m_jobs.start<bool>(
        {.title = tr("Keeping the data for the next time"), .quiet = true}, this,
        [opening = read.opening, data = read.data](JobControl&) {
            opening->keep(*data);
            return true;
        },
        [](bool) {});
}

void DataOpener::accept(const DatasetPtr& data)
{
    m_session.setDataset(data);
    emit opened();
    if (const QString library = std::exchange(m_libraryWaits, {}); !library.isEmpty())
        emit libraryMet(library);
}

} // namespace shelf
