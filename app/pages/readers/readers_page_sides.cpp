// SPDX-License-Identifier: GPL-3.0-or-later
// One model beside what the reader rated, or several models side by side.
#include "app/pages/readers/rated_panel.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/readers/recommended_panel.h"
#include "app/pages/readers/side_by_side/side_by_side_panel.h"
#include "widgets/look/theme.h"
#include "widgets/readers/taste_bars.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>

namespace shelf {

/// A layout, not a widget: each of these is a step more for who walks the window by ear.
QStackedLayout* ReadersPage::buildBody(QWidget* page)
{
    m_sidesButton = new QPushButton(theme::icon(QStringLiteral("split")), tr("Several models"), page);
    m_sidesButton->setObjectName(QStringLiteral("severalModels"));
    m_sidesButton->setAccessibleName(tr("Several models side by side"));
    m_sidesButton->setToolTip(tr("What up to six runs recommend to this reader, side by side, and a blend of them"));
    m_sidesButton->setCheckable(true);
    m_body = new QStackedLayout;
    auto* lists = new QSplitter(page);
    lists->setObjectName(QStringLiteral("readerLists"));
    lists->setChildrenCollapsible(false);
    m_left = new QStackedWidget(lists);
    m_left->addWidget(m_rated = new RatedPanel(m_jobs, m_index, m_left));
    m_left->addWidget(buildFeatures());
    lists->addWidget(m_left);
    lists->addWidget(m_recommended = new RecommendedPanel(lists));
    lists->setSizes({300, 400});
    m_body->addWidget(lists);
    m_body->addWidget(m_sides = new SideBySidePanel(m_session, m_jobs, *m_recommending, page));
    connect(m_sidesButton, &QPushButton::toggled, this, &ReadersPage::showSides);
    connect(m_sides, &SideBySidePanel::bookPicked, &m_session, &Session::selectBook);
    connect(m_sides, &SideBySidePanel::trainingWanted, this,
            [this] { m_session.requestPage(PageId::training); });
    return m_body;
}

void ReadersPage::showSides(bool on)
{
    m_body->setCurrentIndex(on ? 1 : 0);
    m_taste->setRoom(!on); // its room is the lists'
    m_sides->setOn(on);
}

} // namespace shelf
