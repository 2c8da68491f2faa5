// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help/guide_text.h"
#include "app/jobs/jobs.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace shelf {

class HelpWindow;

/// Where help is asked for: by F1, a "?", the search field or a menu. Has the guide, read in the background
/// when it is first wanted, and its window.
class HelpDesk : public QObject {
    Q_OBJECT
public:
    HelpDesk(Jobs& jobs, QWidget* window);

    /// Opens the guide there: "map", or an anchor such as topics::ofMetric("ndcg"). Empty: at its beginning.
    void showHelp(const QString& topic = {});
    /// Opens it at what is in hand: what the tool tip on the screen belongs to, else what has the focus, else
    /// `otherwise`.
    void showHelpHere(const QString& otherwise = {});
    /// What that would be.
    QString topicHere(const QString& otherwise = {}) const;

    /// Null until it is read; asks for it.
    std::shared_ptr<const GuideText> guide();

signals:
    void guideRead();
    void webPageWanted(const QString& address);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();

    Jobs& m_jobs;
    JobSlot m_slot;
    QWidget* m_window;
    QPointer<HelpWindow> m_shown;
    std::shared_ptr<const GuideText> m_guide;
    bool m_reads = false;
};

} // namespace shelf
