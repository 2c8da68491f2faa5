// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/session/session.h"

#include <QObject>
#include <QSet>

namespace shelf {

/// Says once in a person's life with the program what comes after the first training. Shows nothing.
class NextStep : public QObject {
    Q_OBJECT
public:
    NextStep(Session& session, Settings& settings, QObject* parent = nullptr);

    /// While something else guides, it says nothing, and need not any more.
    void setGuided(bool guided) { m_isGuided = guided; }

    QString text() const;
    struct Way {
        PageId page;
        QString text;
    };
    QList<Way> ways() const; ///< two: a button each

signals:
    void wanted();
    void past(); ///< the person has found the way, or the run is gone

public slots:
    /// The person is on this page.
    void follow(shelf::PageId page);

private:
    void look(int number);

    Session& m_session;
    Settings& m_settings;
    QSet<int> m_training; ///< runs that were seen learning
    bool m_isGuided = false;
    bool m_isSaid = false; ///< and stands there
};

} // namespace shelf
