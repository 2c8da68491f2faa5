// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/import/cleaning_plan.h"
#include "app/pages/import/reading_plan.h"
#include "app/session/session.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace shelf {

/// What the import page is about: files that are offered, or what is open; what is wrong with them, what
/// could be otherwise, what was read, and what its buttons may do. Shows nothing.
class Importing : public QObject {
    Q_OBJECT
public:
    Importing(Session& session, Jobs& jobs, QObject* parent = nullptr);

    ReadingPlan& reading() { return *m_reading; }
    CleaningPlan& cleaning() { return *m_cleaning; }

    /// Files that are to be opened, not read so far: shown() follows where there is something to show of
    /// them, else an error is reported.
    void offer(const DataSource& source);
    /// Files that could not be read as they are: `error` is what is reported then.
    void offerAfter(const DataSource& source, const Error& error);
    /// Data that were read, of which some could as well be otherwise.
    void offerRead(const DatasetPtr& data);
    /// The open data; shown() follows at once, nothing where there are none.
    void showOpen();
    /// The open data are others: so is what is shown of them.
    void refresh();

    bool isOpen() const { return m_mode == Mode::open; } ///< it is about what is open
    bool hasFiles() const { return m_hasFiles; }         ///< that can be read otherwise
    QString title() const;
    QString cleaningTitle() const; ///< of what is left out
    QString files() const;
    QString noFilesText() const; ///< why there are none
    QString problem() const;     ///< empty: there is none
    QString doubt() const;       ///< what could as well be otherwise; empty: nothing
    bool canReset() const;
    bool canRead() const;
    /// The file that could be vectors, where it cannot be read as ratings; empty: there is none.
    QString vectors() const;

    /// What was read of it, with its notes.
    struct Report {
        DatasetPtr data;        ///< null where there is nothing
        std::int64_t lines = 0; ///< of which alone the data are; 0: all
    };
    Report report() const;

    /// Hands over what was read as it is wanted, or asks for it to be read so.
    void read();

signals:
    void shown();         ///< there is something to see
    void changed();       ///< anything but the report
    void reportChanged(); ///< report()
    void openWanted(const shelf::DataSource& source);
    void acceptWanted(const shelf::DatasetPtr& data); ///< read already, and right as it is

private:
    enum class Mode { offered, open };
    void begin(Mode mode, const DataSource& source);
    void takePreview();
    void takeFailure(const Error& error);
    bool isAsOpened() const { return m_reading->saysAs(m_opened); }

    Session& m_session;
    ReadingPlan* m_reading;
    CleaningPlan* m_cleaning;
    Mode m_mode = Mode::open;
    bool m_hasFiles = true;
    DatasetPtr m_read;              ///< offered, and read already
    std::optional<Error> m_trouble; ///< why it is offered
    std::optional<Error> m_nothing; ///< why there is nothing to show
    bool m_waitsToShow = false;     ///< until there is something to show
    DataSource m_opened;            ///< of what is shown, as it was read
};

} // namespace shelf
