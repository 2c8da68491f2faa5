// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/map_tools.h"

#include "widgets/look/bar_button.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/label_color.h"
#include "widgets/look/theme.h"
#include "widgets/window/bar_fold.h"
#include "widgets/window/bar_words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace shelf {

namespace {

constexpr theme::Units kReserve =
    6 * theme::kGrid; ///< where the count and the hits need more than their room

} // namespace

MapTools::MapTools(QWidget* parent) : QWidget(parent)
{
    const auto button = [this](const QString& icon, const QString& name, const QString& text,
                               const QString& help) { return barButton(icon, name, text, help, this); };
    setObjectName(QStringLiteral("mapTools"));
    m_navigate = button(QStringLiteral("pan"), QStringLiteral("toolNavigate"), tr("Move"),
                        tr("Drag moves the map, in space it turns it (P)"));
    m_rectangle =
        button(QStringLiteral("rectangle"), QStringLiteral("toolRectangle"), tr("Rectangle"),
               tr("Drag selects the books in a rectangle; Shift adds, Ctrl removes (R). With the keyboard: "
                  "arrows move a cross, Space sets the corners"));
    m_lasso = button(QStringLiteral("lasso"), QStringLiteral("toolLasso"), tr("Lasso"),
                     tr("Drag draws around the books to select; Shift adds, Ctrl removes (L)"));
    auto* tools = new QButtonGroup(this);
    for (QToolButton* each : {m_navigate, m_rectangle, m_lasso}) {
        each->setCheckable(true);
        tools->addButton(each);
    }
    m_navigate->setChecked(true);
    m_select = button(QStringLiteral("all"), QStringLiteral("mapSelect"), tr("Select"),
                      tr("Select books: all, the others, by legend, by reader…"));
    m_select->setPopupMode(QToolButton::InstantPopup);
    m_selectMenu = new QMenu(this);
    m_selectMenu->setObjectName(QStringLiteral("mapSelectMenu"));
    m_select->setMenu(m_selectMenu);
    m_details = button({}, QStringLiteral("mapSelectionDetails"), tr("Selection"),
                       tr("What is selected: the books as a list, their figures, what sets them apart (S)"));
    m_details->setText(tr("Selection"));
    m_details->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("mapCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setAccessibleName(tr("Books shown"));
    QSizePolicy kept = m_counts->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_counts->setSizePolicy(kept);
    // They have room for what they say of most libraries, also while they say less: what stands around them,
    // and the map below, stay where they are.
    m_isolate = button(
        QStringLiteral("isolate"), QStringLiteral("mapIsolate"), tr("Narrow to the selection"),
        tr("Narrow the map to the selected books; the others stay as grey context. Neighbors stay what "
           "they are"));
    m_back = button(QStringLiteral("back"), QStringLiteral("mapBack"), tr("Back to wider"),
                    tr("Back to what was seen before narrowing"));
    m_showAll = button(QStringLiteral("reset"), QStringLiteral("mapShowAll"), tr("Show all books"),
                       tr("Back to the whole library"));
    m_hide = button(QStringLiteral("minus"), QStringLiteral("mapHideContext"), tr("Hide the others"),
                    tr("Leave out the books outside the filter instead of showing them grey"));
    m_hide->setCheckable(true);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("mapFilter"));
    m_filter->setAccessibleName(tr("Find on the map"));
    m_filter->setPlaceholderText(tr("Title or author"));
    m_filter->setToolTip(tr("Books whose title or author holds these words stand out (Ctrl+Shift+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(14 * theme::kGrid);
    m_regex = button({}, QStringLiteral("mapRegex"), tr("Regular expression"),
                     tr("Read what is typed as a regular expression"));
    m_regex->setText(QStringLiteral(".*"));
    m_regex->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_regex->setCheckable(true);
    m_hits = button({}, QStringLiteral("mapSelectHits"), tr("Select hits"),
                    tr("Select the books that were found"));
    m_hits->setToolButtonStyle(Qt::ToolButtonTextOnly);
    QSizePolicy hitsKept = m_hits->sizePolicy();
    hitsKept.setRetainSizeWhenHidden(true);
    m_hits->setSizePolicy(hitsKept);
    keepRoom();
    m_undo = button(QStringLiteral("undo"), QStringLiteral("mapUndo"), tr("Undo"),
                    tr("Undo the last step of viewing (Ctrl+Z)"));
    m_redo = button(QStringLiteral("redo"), QStringLiteral("mapRedo"), tr("Redo"),
                    tr("Do it again (Ctrl+Shift+Z)"));
    m_zoomOut =
        button(QStringLiteral("zoom-out"), QStringLiteral("mapZoomOut"), tr("Zoom out"), tr("Zoom out (-)"));
    m_zoomIn =
        button(QStringLiteral("zoom-in"), QStringLiteral("mapZoomIn"), tr("Zoom in"), tr("Zoom in (+)"));
    m_fit = button(QStringLiteral("fit"), QStringLiteral("mapFit"), tr("Show everything"),
                   tr("Show everything (F, or double click)"));

    QToolButton* more = button(QStringLiteral("more"), QStringLiteral("mapToolsMore"), tr("More"),
                               tr("What else the bar holds, and has no room for"));

    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(theme::kGrid, 0, theme::kGrid, theme::kGrid / 2);
    layout->setGap(theme::kGrid / 2);
    for (QWidget* each : std::initializer_list<QWidget*>{
             m_navigate, m_rectangle, m_lasso, m_select, m_details, m_isolate, m_back, m_showAll, m_hide,
             m_filter, m_regex, m_hits, m_undo, m_redo, m_zoomOut, m_zoomIn, m_fit, more, m_counts})
        layout->addWidget(each);
    new BarWords(this,
                 {m_select, m_lasso, m_rectangle, m_navigate, m_isolate, m_fit, m_hide, m_back, m_showAll,
                  m_undo, m_redo},
                 kReserve);
    new BarFold(this, more,
                {m_isolate, m_back, m_showAll, m_hide, m_undo, m_redo, m_zoomOut, m_zoomIn, m_fit}, kReserve);

    connect(tools, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* which, bool on) {
        if (on)
            emit toolChosen(which == m_rectangle ? MapTool::rectangle
                            : which == m_lasso   ? MapTool::lasso
                                                 : MapTool::navigate);
    });
    connect(m_details, &QToolButton::clicked, this, &MapTools::detailsWanted);
    connect(m_isolate, &QToolButton::clicked, this, &MapTools::isolateWanted);
    connect(m_back, &QToolButton::clicked, this, &MapTools::backWanted);
    connect(m_showAll, &QToolButton::clicked, this, &MapTools::showAllWanted);
    connect(m_hide, &QToolButton::toggled, this, &MapTools::contextHidden);
    const auto typed = [this] { emit filterChanged(m_filter->text(), m_regex->isChecked()); };
    connect(m_filter, &QLineEdit::textChanged, this, typed);
    connect(m_filter, &QLineEdit::returnPressed, this, &MapTools::selectHitsWanted);
    connect(m_regex, &QToolButton::toggled, this, typed);
    connect(m_hits, &QToolButton::clicked, this, &MapTools::selectHitsWanted);
    connect(m_undo, &QToolButton::clicked, this, &MapTools::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &MapTools::redoWanted);
    connect(m_zoomOut, &QToolButton::clicked, this, &MapTools::zoomOutWanted);
    connect(m_zoomIn, &QToolButton::clicked, this, &MapTools::zoomInWanted);
    connect(m_fit, &QToolButton::clicked, this, &MapTools::fitWanted);
    setFilterState(-1, {});
    setBackAvailable(false);
    setUndoAvailable(false, false);
    setCounts(0, 0, 0);
    recolor();
}

void MapTools::setTool(MapTool tool)
{
    const QSignalBlocker quiet(this);
    (tool == MapTool::rectangle ? m_rectangle
     : tool == MapTool::lasso   ? m_lasso
                                : m_navigate)
        ->setChecked(true);
}

void MapTools::setCounts(std::size_t selected, std::size_t inside, std::size_t all)
{
    const QLocale locale;
    const auto number = [&](std::size_t n) { return locale.toString(qulonglong(n)); };
    m_details->setText(selected > 0 ? tr("%1 selected", "books on the map").arg(number(selected))
                                    : tr("Selection"));
    m_counts->setText(tr("%1 shown", "books on the map").arg(number(inside)));
    m_counts->setToolTip(tr("Books inside the filter: %1 of %2").arg(number(inside), number(all)));
    m_counts->setAccessibleDescription(m_counts->toolTip());
    m_counts->setVisible(inside < all);
    m_isolate->setEnabled(selected > 0);
    m_hide->setEnabled(inside < all);
}

void MapTools::setFilterState(int hits, const QString& problem)
{
    m_problem = problem;
    m_hits->setVisible(hits >= 0 || !problem.isEmpty());
    m_hits->setEnabled(hits > 0);
    const QString text =
        !problem.isEmpty() ? tr("not valid") : tr("Select %1").arg(QLocale().toString(std::max(0, hits)));
    m_hits->setText(text);
    m_hits->setAccessibleName(
        problem.isEmpty() ? tr("Select the %Ln book(s) found", nullptr, std::max(0, hits)) : problem);
    m_hits->setToolTip(problem.isEmpty() ? tr("Select the books that were found (Enter)") : problem);
    recolor();
}

void MapTools::setFilter(const QString& text, bool regex)
{
    const QSignalBlocker quiet(this);
    if (m_filter->text() != text)
        m_filter->setText(text);
    m_regex->setChecked(regex);
}

void MapTools::setBackAvailable(bool back)
{
    m_back->setEnabled(back);
    m_showAll->setEnabled(back);
}

void MapTools::setUndoAvailable(bool undo, bool redo)
{
    m_undo->setEnabled(undo);
    m_redo->setEnabled(redo);
}

void MapTools::setContextHidden(bool hidden)
{
    const QSignalBlocker quiet(this);
    m_hide->setChecked(hidden);
}

void MapTools::setMapAvailable(bool available)
{
    setEnabled(available);
}

void MapTools::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void MapTools::recolor()
{
    setBarIcons(*this);
    setTextColor(m_counts, theme::colors().subdued);
    QPalette hits;
    if (!m_problem.isEmpty())
        hits.setColor(QPalette::ButtonText, theme::colors().error);
    m_hits->setPalette(hits);
}

void MapTools::keepRoom()
{
    const QString most = QLocale().toString(9'999);
    m_counts->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 shown", "books on the map").arg(most)));
    m_details->setMinimumWidth(
        fontMetrics().horizontalAdvance(tr("%1 selected", "books on the map").arg(most)) + theme::kGrid);
    const QString shown = m_hits->text();
    m_hits->setText(tr("Select %1").arg(most));
    m_hits->setMinimumWidth(0);
    m_hits->setMinimumWidth(m_hits->sizeHint().width());
    if (!shown.isEmpty())
        m_hits->setText(shown);
}

void MapTools::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_hits)
        keepRoom();
    if (event->type() == QEvent::PaletteChange && m_hits && event->type() != QEvent::None)
        recolor();
}

} // namespace shelf
