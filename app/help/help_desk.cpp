// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_desk.h"

#include "app/help/help_window.h"
#include "engine/base/text/languages.h"
#include "widgets/help/help_topic.h"

#include <QApplication>
#include <QCursor>
#include <QToolTip>

namespace shelf {

HelpDesk::HelpDesk(Jobs& jobs, QWidget* window) : QObject(window), m_jobs(jobs), m_window(window)
{
    window->installEventFilter(this);
}

void HelpDesk::showHelp(const QString& topic)
{
    if (!m_shown) {
        m_shown = new HelpWindow(m_jobs, m_window);
        m_shown->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_shown, &HelpWindow::webPageWanted, this, &HelpDesk::webPageWanted);
        if (const auto text = guide())
            m_shown->setGuide(text);
    }
    m_shown->showTopic(topic.isEmpty() ? guideChapters().front() : topic);
    m_shown->show(); // beside the window, which stays alive
    m_shown->raise();
    m_shown->activateWindow();
}

void HelpDesk::showHelpHere(const QString& otherwise)
{
    showHelp(topicHere(otherwise));
}

QString HelpDesk::topicHere(const QString& otherwise) const
{
    if (QToolTip::isVisible())
        if (const QString topic = helpTopicAt(QCursor::pos()); !topic.isEmpty())
            return topic;
    const QString topic = helpTopicOf(QApplication::focusWidget());
    return topic.isEmpty() ? otherwise : topic;
}

std::shared_ptr<const GuideText> HelpDesk::guide()
{
    if (!m_guide && !m_reads)
        read();
    return m_guide;
}

void HelpDesk::read()
{
    m_reads = true;
    m_jobs.start<std::shared_ptr<const GuideText>>(
        {.title = tr("Reading the guide"), .slot = &m_slot, .quiet = true}, this,
        [language = QString::fromLatin1(spokenLanguage().code)](JobControl&) {
            return std::make_shared<const GuideText>(readGuide({language}));
        },
        [this](const std::shared_ptr<const GuideText>& guide) {
            m_reads = false;
            m_guide = guide;
            if (m_shown)
                m_shown->setGuide(guide);
            emit guideRead();
        });
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == HelpEvent::kind() && !event->isAccepted()) {
        showHelp(static_cast<HelpEvent*>(event)->topic());
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LanguageChange && watched == m_window && m_guide)
        read();
    return QObject::eventFilter(watched, event);
}

} // namespace shelf
