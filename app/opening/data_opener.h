// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/opening/answered_files.h"
#include "app/opening/ask_first.h"
#include "app/session/session.h"
#include "engine/files/opened/opened_cache.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace shelf {

/// Reads data into the session, as jobs: whose file it is, how somebody wanted it read before, and whether
/// something in it could as well be otherwise. What is not saved is asked for once, when the data are there
/// and nothing else is left to ask. Shows nothing.
class DataOpener : public QObject {
    Q_OBJECT
public:
    /// Gets data that are not to be open as they are.
    using Taker = std::function<void(const DatasetPtr& data)>;

    /// slot: of all that opens something; what was asked for last is what opens.
    DataOpener(Session& session, Jobs& jobs, Settings& settings, AskFirst askFirst, JobSlot& slot,
               OpenedCache cache, QObject* parent = nullptr);

    /// runsAfter: that are to be opened once the data are there.
    void open(const DataSource& source, const QStringList& runsAfter = {});
    void openSample(const SampleParameters& parameters = {});
    /// Reads data in the same way for `taker` instead of the session: once nothing is left to ask about them.
    void readFor(const DataSource& source, const Taker& taker);
    /// Reads data as somebody wants them read; no more is asked about them. They are for whom they were to be
    /// read before.
    void openAs(const DataSource& source);
    /// Data that are there already: read and looked at, or cleaned.
    void take(const DatasetPtr& data);
    /// The same; nothing is lost by it, so nothing is asked.
    void takeAtOnce(const DatasetPtr& data) { accept(data); }
    /// Of what is kept of opened data, in bytes.
    void setCacheLimit(std::uint64_t bytes) { m_cache.limit = bytes; }

signals:
    void opened(); ///< the session has the data
    void runsWanted(const QStringList& paths);
    void met(const QString& path); ///< it could be read, from here
    /// What was to be opened is a person's own library, which says nothing of other readers.
    void libraryMet(const QString& path);
    /// What was to be opened are vectors that were made elsewhere.
    void vectorsMet(const QString& path);
    /// They could not be read as they are.
    void notRead(const shelf::DataSource& source, const shelf::Error& error);
    /// They were read, and not taken so far: something in them could as well be otherwise.
    void doubted(const shelf::DatasetPtr& data);

private:
    struct Asked {
        DataSource source;
        QStringList runsAfter = {};
        bool isSaid = false;        ///< somebody has looked at how it is read
        bool takesDoubtful = false; ///< nothing is asked about it
        QString answered = {};      ///< the stamp of files that were answered before
        Taker taker = {};           ///< empty: the session
    };
    struct Read;
    Asked askedFor(const DataSource& source) const;
    void read(const Asked& asked);
    void settle(const std::shared_ptr<const Read>& read);
    void accept(const DatasetPtr& data);
    void keepAnswer(const Read& read);
    void keepForNextTime(const Read& read);
    QString placeOf(const DataSource& source) const;

    Session& m_session;
    Jobs& m_jobs;
    AnsweredFiles m_answers;
    AskFirst m_askFirst;
    JobSlot& m_slot;
    OpenedCache m_cache;
    QHash<QString, QString> m_places;      ///< by the file of ratings: what was opened to read it
    std::shared_ptr<const Read> m_doubted; ///< waits for somebody to look at it
    Asked m_lookedAt;                      ///< what was doubted or could not be read last
    QString m_libraryWaits;                ///< for data to be there
};

} // namespace shelf
