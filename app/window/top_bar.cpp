// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/top_bar.h"

#include "app/window/window_actions.h"
#include "widgets/size/box_text.h"
#include "widgets/size/plain_tip.h"
#include "widgets/look/theme.h"
#include "widgets/window/search_field.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace shelf {

namespace {

constexpr theme::Units kRunWidth = 26 * theme::kGrid;
constexpr theme::Units kLeastRun = 12 * theme::kGrid;
constexpr theme::Units kLeastSearch = 14 * theme::kGrid;
constexpr theme::Units kSearchWidth = 46 * theme::kGrid;

QIcon swatch(const QColor& color, double ratio)
{
    const int side = static_cast<int>(theme::scaled(12));
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(1, 1, side - 2, side - 2);
    return QIcon(pixmap);
}

} // namespace

TopBar::TopBar(Session& session, const WindowActions& actions, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_runs(new QComboBox(this)),
      m_search(new SearchField(this)),
      m_recentMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("topBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    row->setSpacing(theme::kGrid / 2);

    auto* open = makeButton(actions.openFiles, "openButton", tr("Open"), true);
    auto* openMenu = new QMenu(this);
    openMenu->setObjectName(QStringLiteral("openMenu"));
    actions.fillOpenMenu(*openMenu);
    open->setMenu(openMenu);
    open->setPopupMode(QToolButton::MenuButtonPopup);

    m_recent = new QToolButton(this);
    m_recent->setObjectName(QStringLiteral("recentButton"));
    m_recent->setText(tr("Recent"));
    m_recent->setAccessibleName(tr("Recent work"));
    m_recent->setToolTip(tr("Projects, runs and data opened lately"));
    m_recent->setAutoRaise(true);
    m_recent->setFocusPolicy(Qt::StrongFocus);
    m_recent->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_recent->setPopupMode(QToolButton::InstantPopup);
    m_recent->setMenu(m_recentMenu);
    m_recentMenu->setToolTipsVisible(true);

    QLabel* label = m_runLabel = new QLabel(tr("Run"), this);
    label->setObjectName(QStringLiteral("runLabel"));
    label->setBuddy(m_runs);
    m_runs->setObjectName(QStringLiteral("runChooser"));
    m_runs->setAccessibleName(tr("Run"));
    m_runs->setAccessibleDescription(tr("The trained run whose model answers on every page"));
    m_runs->setToolTip(m_runs->accessibleDescription());
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    cutInTheMiddle(m_runs);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setAccessibleName(tr("More"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("All commands (Alt or F10 shows them as a bar)"));

    row->addWidget(open);
    row->addWidget(m_recent);
    row->addSpacing(theme::kGrid);
    row->addWidget(label);
    row->addWidget(m_runs);
    row->addWidget(makeButton(actions.saveProject, "saveButton", tr("Save project"), false));
    row->addSpacing(theme::kGrid);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(makeButton(actions.exportResults, "exportButton", tr("Export"), true));
    row->addWidget(makeButton(actions.report, "reportButton", tr("Report"), true));
    row->addWidget(makeButton(actions.bookPanel, "bookPanelButton", tr("Book panel"), false));
    row->addWidget(m_more);

    connect(m_runs, &QComboBox::activated, this,
            [this](int index) { m_session.selectRun(m_runs->itemData(index).toInt()); });
    connect(&session, &Session::runAdded, this, &TopBar::fillRuns);
    connect(&session, &Session::runChanged, this, &TopBar::fillRuns);
    connect(&session, &Session::runRemoved, this, &TopBar::fillRuns);
    connect(&session, &Session::currentRunChanged, this, &TopBar::fillRuns);
    m_worded.insert(1, m_recent);
    setIcons();
    fillRuns();
    setRecent({});
}

void TopBar::setMenus(const QList<QMenu*>& menus)
{
    auto* more = new QMenu(this);
    more->setObjectName(QStringLiteral("moreMenu"));
    for (QMenu* menu : menus)
        more->addMenu(menu);
    m_more->setMenu(more);
}

QToolButton* TopBar::makeButton(QAction* action, const char* name, const QString& text, bool withText)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setDefaultAction(action);
    button->setText(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    if (withText)
        m_worded.append(button);
    // The button follows its action, whose longer text belongs into menus.
    connect(action, &QAction::changed, button, [button] { button->setText(button->accessibleName()); });
    return button;
}

void TopBar::fillRuns()
{
    // Training changes a run several times a second: the list is only made anew when it shows something else.
    QStringList shown;
    for (const RunEntry& run : m_session.runs())
        shown.append(QStringLiteral("%1|%2|%3").arg(run.number).arg(run.name).arg(run.running));
    const QString state = shown.join(QLatin1Char('\n'));
    if (m_runs->property("state").toString() != state || m_runs->count() == 0) {
        m_runs->setProperty("state", state);
        m_runs->clear();
        for (const RunEntry& run : m_session.runs())
            m_runs->addItem(swatch(run.color, devicePixelRatioF()),
                            run.running ? tr("%1 …").arg(run.name) : run.name, run.number);
        if (m_session.runs().isEmpty())
            m_runs->addItem(tr("No run yet"), 0);
        m_runs->setEnabled(!m_session.runs().isEmpty());
    }
    m_runs->setCurrentIndex(std::max(0, m_runs->findData(m_session.currentRun())));
}

void TopBar::setRecent(const QStringList& files)
{
    m_recentMenu->clear();
    const std::pair<WorkKind, QString> kinds[]{{WorkKind::project, tr("Projects")},
                                               {WorkKind::run, tr("Runs")},
                                               {WorkKind::data, tr("Data and vectors")}};
    for (const auto& [kind, title] : kinds)
        addRecent(kind, title, files);
    if (files.isEmpty()) {
        m_recentMenu->addAction(tr("Nothing opened yet"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("Clear this list")), &QAction::triggered, this,
            &TopBar::recentCleared);
}

void TopBar::addRecent(WorkKind kind, const QString& title, const QStringList& files)
{
    bool isFirst = true;
    for (const QString& file : files) {
        if (workKindOf(file) != kind)
            continue;
        if (std::exchange(isFirst, false))
            m_recentMenu->addSection(title);
        const QFileInfo info(file);
        QAction* action = m_recentMenu->addAction(
            QStringLiteral("%1  –  %2")
                .arg((kind == WorkKind::project ? info.completeBaseName() : info.fileName())
                         .replace(QLatin1Char('&'), QLatin1String("&&")),
                     info.dir().dirName()));
        action->setToolTip(plainTip(file));
        connect(action, &QAction::triggered, this, [this, file] { emit recentChosen(file); });
    }
}

void TopBar::leaveOut(int words)
{
    const auto count = static_cast<int>(m_worded.size());
    for (int i = 0; i < count; ++i)
        m_worded[i]->setToolButtonStyle(i < count - words ? Qt::ToolButtonTextBesideIcon
                                                          : Qt::ToolButtonIconOnly);
    const bool isNarrow = words > count;
    m_runLabel->setVisible(!isNarrow);
    m_runs->setMinimumWidth(isNarrow ? kLeastRun : kRunWidth);
    m_search->setMinimumWidth(isNarrow ? 6 * theme::kGrid : kLeastSearch);
}

void TopBar::fit()
{
    const auto steps = static_cast<int>(m_worded.size()) + 1;
    for (int words = 0; words <= steps; ++words) {
        leaveOut(words);
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width())
            break;
    }
}

QSize TopBar::minimumSizeHint() const
{
    return {60 * theme::kGrid, layout()->minimumSize().height()};
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::setIcons()
{
    m_recent->setIcon(theme::icon(QStringLiteral("recent")));
    m_more->setIcon(theme::icon(QStringLiteral("more")));
}

void TopBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_more)
        setIcons();
    else if (event->type() == QEvent::FontChange && m_more)
        fit();
}

} // namespace shelf
