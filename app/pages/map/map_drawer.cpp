// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_drawer.h"

#include "widgets/look/separator.h"
#include "widgets/look/theme.h"
#include "widgets/map/panels/change_panel.h"
#include "widgets/map/panels/faith_panel.h"
#include "widgets/map/panels/groups_panel.h"
#include "widgets/map/panels/map_form.h"
#include "widgets/map/panels/sum_panel.h"
#include "widgets/map/panels/tab_buttons.h"
#include "widgets/map/panels/views_panel.h"
#include "widgets/map/selection/filters_panel.h"
#include "widgets/map/selection/selection_panel.h"
#include "widgets/map/selection/tags_panel.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr theme::Units kWidth = 40 * theme::kGrid;

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
    m_selection = new SelectionPanel;
    m_filters = new FiltersPanel;
    m_tagsPanel = new TagsPanel;
    m_sum = new SumPanel;
    m_views = new ViewsPanel;
    m_changes = new ChangePanel;
    m_tabs = new TabButtons(this);
    m_tabs->setObjectName(QStringLiteral("mapDrawerTabs"));
    m_tabs->setAccessibleName(tr("Beside the map"));
    m_pages = new QStackedWidget(this);
    auto* settings = new QWidget;
    auto* column = new QVBoxLayout(settings);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    add(kSettings, settings, tr("Settings"));
    add(kTrust, m_faith, tr("Trust"));
    add(kGroups, m_groups, tr("Groups"));
    add(kSelection, m_selection, tr("Selection"));
    add(kFilter, m_filters, tr("Filter"));
    add(kTags, m_tagsPanel, tr("Tags"));
    add(kSum, m_sum, tr("Sum"));
    add(kViews, m_views, tr("Views"));
    add(kChanges, m_changes, tr("Changes"));
    m_tabs->setTabVisible(kChanges, false);
    connect(m_tabs, &TabButtons::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(new Separator(Qt::Horizontal, this));
    layout->addWidget(m_pages, 1);
    setMinimumWidth(26 * theme::kGrid);
}

void MapDrawer::add(Tab tab, QWidget* page, const QString& title)
{
    m_pages->insertWidget(tab, scrolled(page));
    m_tabs->addTab(title);
}

QSize MapDrawer::sizeHint() const
{
    return {kWidth, 60 * theme::kGrid};
}

void MapDrawer::showTab(Tab tab)
{
    m_tabs->setCurrent(tab);
}

void MapDrawer::setComparing(bool comparing)
{
    m_tabs->setTabVisible(kChanges, comparing);
}

} // namespace shelf
