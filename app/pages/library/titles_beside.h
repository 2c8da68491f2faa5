// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/data/data_source.h"

#include <QObject>
#include <QString>

#include <optional>

namespace shelf {

/// Whether the open ratings say what their books are called, and else which file beside them may. Shows
/// nothing.
class TitlesBeside : public QObject {
    Q_OBJECT
public:
    TitlesBeside(Session& session, Jobs& jobs, QObject* parent = nullptr);

    /// What to say of them; empty where there are titles, or nothing that could have some.
    QString words() const;
    /// What a button is to say that adds them: it names the file, or asks for one.
    QString buttonText() const;
    /// The open files with the catalogue beside them, to be read anew; none where somebody has to choose it.
    std::optional<DataSource> withTitles() const;

signals:
    void changed();

private:
    void look();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_looking;
    bool m_lacks = false;
    QString m_file; ///< empty: none lies beside them
};

} // namespace shelf
