// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/tags/tags.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace shelf {

/// The person's tags on the books of the data at hand, kept from one start to the next: a file for each data
/// set, by its name and where it was read from. What changes is written at once, by worker threads; what is
/// not written yet is written when this object goes.
class KeptTags : public QObject {
    Q_OBJECT
public:
    /// folder: made when the first tag is kept; empty: the program's own.
    KeptTags(Session& session, Jobs& jobs, QString folder = {}, QObject* parent = nullptr);
    ~KeptTags() override;

    const Tags& tags() const { return m_tags; }
    const PlacedTags& placed() const { return m_placed; } ///< in the data at hand
    /// Null where no book has a tag.
    std::shared_ptr<const TagSets> sets() const { return m_sets; }

    /// Changes the tags by a step that undo() takes back. what: the step in words, "delete “crime”".
    void change(const QString& what, const std::function<void(Tags&)>& edit);
    /// Gives books, by their ids, a tag, and says so.
    void nameBooks(const QString& what, const QString& name, const std::vector<std::string>& ids);
    /// What undo() would take back; empty: nothing.
    QString undoText() const;
    void undo();
    void redo(); ///< what undo() took back, until there is another step
    /// The step's number (see nextStepNumber) that undo() takes back, and redo() does again; 0: none.
    std::uint64_t lastStep() const { return m_steps.empty() ? 0 : m_steps.back().number; }
    std::uint64_t nextStep() const { return m_undone.empty() ? 0 : m_undone.back().number; }
    /// Others that come to them, as a project brings them; nothing to undo.
    void add(const Tags& tags);

    /// To be called on a worker: all of them are in their files when it returns.
    std::function<Status()> writing() const;
    bool isWaiting() const; ///< some are not yet, and nobody may be about to write them

    /// The name that tags of these data are kept under.
    static QString keyOf(const Dataset& data);

signals:
    void changed();
    void named(const QString& name, int books);
    void failed(const shelf::Error& error);

private:
    struct Files;
    void read();
    void take(Tags tags);
    void become(Tags tags);
    void flush();

    struct Step {
        QString what;
        Tags before;
        Tags after;
        std::uint64_t number = 0;
    };
    void forgetSteps();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_reading;
    std::shared_ptr<Files> m_files;
    DatasetPtr m_data;
    QString m_key;
    Tags m_tags;
    PlacedTags m_placed;
    std::shared_ptr<const TagSets> m_sets;
    std::vector<Step> m_steps;
    std::vector<Step> m_undone; ///< the last one first
    int m_reads = 0;           ///< tells late answers
    bool m_unreadable = false; ///< the file is there and could not be read: it stays as it is
};

} // namespace shelf
