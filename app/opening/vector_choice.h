// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/vectors/open_vectors.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// What is done about labels beside a file of vectors.
enum class LabelsBeside {
    leave,
    look,
    replaceGone, ///< files that were named and are gone are left out, and labels looked for
};

/// A file of vectors that somebody wants to open: what is said of how it is read, and what that gives. It is
/// read anew, as a job, whenever something else is said, so that what is shown is what is opened. Shows
/// nothing.
class VectorChoice : public QObject {
    Q_OBJECT
public:
    /// What one reading gave.
    struct Found {
        VectorContents contents;
        VectorOptions said;               ///< as it was read: with what was found beside the file
        std::vector<std::string> columns; ///< that can be named as title or id
        RunPtr run;                       ///< null where it could not be read so
        std::optional<Error> problem;     ///< why
        bool isHopeless = false;          ///< nothing that could be said would help
        std::size_t shared = 0;           ///< books of the data beside that have a vector
        std::vector<std::string> gone;    ///< remembered files that are no longer there, and were left out
    };

    /// slot: of all that opens something; what was asked for last is what opens.
    VectorChoice(Jobs& jobs, JobSlot& slot, QObject* parent = nullptr);

    /// Another file. isRemembered: said is how it was read before, so that labels are looked for beside it
    /// only where those of then are gone. open: the data beside which it may be put; null: none.
    void begin(const QString& path, const VectorOptions& said, bool isRemembered, const DatasetPtr& open);
    /// The same file, read otherwise.
    void say(const VectorOptions& said);
    /// Stops the reading; what was found stays.
    void cancel();

    const QString& path() const { return m_path; }
    const VectorOptions& said() const { return m_said; }
    const Found& found() const { return m_found; }
    /// Whether the vectors become a run of the books that are open, by their ids; as most wanted first.
    bool goesBeside() const { return m_beside; }
    void setBeside(bool beside) { m_beside = beside; }
    const DatasetPtr& openData() const { return m_open; }
    bool isReading() const { return m_job != 0; }
    bool canOpen() const { return m_found.run && !isReading(); }

signals:
    void read();                      ///< found() is what it gives
    void readingChanged();            ///< it is being read, or no longer
    void progressed(double fraction); ///< -1 while unknown
    void dropped();                   ///< something else is opened instead, or it was stopped

private:
    void start(LabelsBeside beside);

    Jobs& m_jobs;
    JobSlot& m_slot;
    QString m_path;
    VectorOptions m_said;
    Found m_found;
    DatasetPtr m_open;
    bool m_beside = false;
    bool m_isFresh = true; ///< nobody has said yet whether it goes beside
    int m_job = 0;
};

/// Reads a file of vectors as somebody wants it read. Labels beside it are taken where nobody named some and
/// there is one for each row; of several arrays one is taken where nobody named one.
VectorChoice::Found readVectors(const std::string& path, VectorOptions said, LabelsBeside beside,
                                const DatasetPtr& open, const Progress& progress);

} // namespace shelf
