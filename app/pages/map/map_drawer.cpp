// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_drawer.h"

#include "widgets/look/theme.h"
#include "widgets/map/panels/change_panel.h"
#include "widgets/map/panels/faith_panel.h"
#include "widgets/map/panels/groups_panel.h"
#include "widgets/map/panels/map_form.h"
#include "widgets/map/panels/sum_panel.h"
#include "widgets/map/panels/views_panel.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr int kWidth = 40 * theme::kGrid;

/// In a window of little height or width the panel scrolls instead of being squeezed. With a bar either way:
/// the keyboard moves it too, and there must be a way back.
QScrollArea* scrolled(QWidget* panel)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->addWidget(panel);
    area->setWidget(inner);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return area;
}

} // namespace

MapDrawer::MapDrawer(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("mapDrawer"));
    m_form = new MapForm;
    m_faith = new FaithPanel;
    m_groups = new GroupsPanel;
    m_sum = new SumPanel;
    m_views = new ViewsPanel;
    m_changes = new ChangePanel;
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("mapDrawerTabs"));
    m_tabs->setAccessibleName(tr("Map settings"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    auto* settings = new QWidget;
    auto* column = new QVBoxLayout(settings);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    m_tabs->addTab(scrolled(settings), tr("Settings"));
    m_tabs->addTab(scrolled(m_faith), tr("Trust"));
    m_tabs->addTab(scrolled(m_groups), tr("Groups"));
    m_tabs->addTab(scrolled(m_sum), tr("Sum"));
    m_tabs->addTab(scrolled(m_views), tr("Views"));
    m_tabs->addTab(scrolled(m_changes), tr("Changes"));
    m_tabs->setTabVisible(kChanges, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setMinimumWidth(26 * theme::kGrid);
}

QSize MapDrawer::sizeHint() const
{
    return {kWidth, 60 * theme::kGrid};
}

void MapDrawer::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void MapDrawer::setComparing(bool comparing)
{
    m_tabs->setTabVisible(kChanges, comparing);
}

} // namespace shelf
