// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/journal/kept_sessions.h"
#include "engine/project/data_reference.h"

#include <QObject>

#include <optional>

namespace shelf {

class Jobs;
class NoticeBar;
class RunJournal;

/// Offers what was left out of data at an earlier start and is in no file: the data are opened so again. One
/// at a time, the latest first.
class KeptCleaningOffer : public QObject {
    Q_OBJECT
public:
    KeptCleaningOffer(Session& session, Jobs& jobs, RunJournal& journal, NoticeBar* bar);

    /// Looks into the journal, in the background, and shows what there is.
    void look();
    /// The data are open, and this start keeps what was left out of them: the earlier one need not.
    void taken();

signals:
    void openWanted(const shelf::DatasetPtr& data); ///< read and cleaned as they were

private:
    struct Kept {
        KeptSession session; ///< with nothing but the part
        DataReference data;
    };
    void show(const std::optional<Kept>& kept);
    void press(int button);
    void open();
    void remove();

    Session& m_session;
    Jobs& m_jobs;
    RunJournal& m_journal;
    NoticeBar* m_bar;
    std::optional<Kept> m_offered;
};

} // namespace shelf
