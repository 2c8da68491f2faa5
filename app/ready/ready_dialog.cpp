// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/ready_dialog.h"

#include "app/base/ask.h"
#include "app/ready/ready_words.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextDocumentFragment>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace shelf {

namespace {

enum Column { kTitle, kRatings, kSize, kState };
constexpr theme::UnitSize kUsual(130 * theme::kGrid, 78 * theme::kGrid);
constexpr theme::Units kListWidth = 62 * theme::kGrid;

const ReadySet* setOf(const QTreeWidgetItem* line)
{
    return line ? findReadySet(line->data(kTitle, Qt::UserRole).toString().toStdString()) : nullptr;
}

QPushButton* button(const char* name, const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    made->setAutoDefault(false);
    return made;
}

} // namespace

ReadyDialog::ReadyDialog(ReadyFetcher& fetcher, QWidget* window) : QDialog(window), m_fetcher(fetcher)
{
    setObjectName(QStringLiteral("readyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ready data sets"));
    auto* about =
        new QLabel(tr("Ratings that others have published. Nothing of them comes with this program: each "
                      "is fetched from its publisher when you ask for it."),
                   this);
    about->setWordWrap(true);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setObjectName(QStringLiteral("readySplitter"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildList());
    parts->addWidget(buildDetails());
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({kListWidth, QSize(kUsual).width() - kListWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(theme::kGrid);
    column->addWidget(about);
    column->addWidget(parts, 1);
    column->addWidget(buildButtons());
    resize(
        kUsual.boundedTo(screen()->availableGeometry().size() - QSize(2 * theme::kGrid, 6 * theme::kGrid)));

    fill();
    connect(&m_fetcher, &ReadyFetcher::changed, this, [this](const QString& key) {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i)
            if (QTreeWidgetItem* line = m_list->topLevelItem(i);
                key.isEmpty() || line->data(kTitle, Qt::UserRole).toString() == key)
                showLine(*line);
        showState();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReadyDialog::showCurrent);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    m_fetcher.look();
}

QWidget* ReadyDialog::buildList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("readySets"));
    m_list->setAccessibleName(tr("Ready data sets"));
    m_list->setHeaderLabels({tr("Data set"), tr("Ratings"), tr("Size"), tr("Here")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    for (const Column right : {kRatings, kSize})
        m_list->headerItem()->setTextAlignment(right, Qt::AlignRight | Qt::AlignVCenter);
    QHeaderView* header = m_list->header();
    // Names whole, whatever the letters: the list scrolls to what there is no room for.
    header->setStretchLastSection(true);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(kState, QHeaderView::Fixed); // what comes does not move the others
    header->resizeSection(kState, fontMetrics().horizontalAdvance(tr("%1 of it").arg(sizeText(888'800'000))) +
                                      2 * theme::kGrid);
    return m_list;
}

QWidget* ReadyDialog::buildDetails()
{
    m_details = new QLabel(this);
    m_details->setObjectName(QStringLiteral("readyDetails"));
    m_details->setAccessibleName(tr("About the data set"));
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_details->setMargin(theme::kGrid);
    m_details->setMinimumWidth(1);
    connect(m_details, &QLabel::linkActivated, this,
            [](const QString& address) { QDesktopServices::openUrl(QUrl(address)); });
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("readyDetailsArea"));
    area->setAccessibleName(tr("About the data set"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_details);

    m_accept = new QCheckBox(tr("I &accept these terms"), this);
    m_accept->setObjectName(QStringLiteral("readyAccept"));
    m_accept->setAccessibleName(tr("I accept these terms"));
    m_mirror = new QLineEdit(this);
    m_mirror->setObjectName(QStringLiteral("readyMirror"));
    m_mirror->setAccessibleName(tr("Address of a mirror"));
    m_mirror->setPlaceholderText(tr("The publisher; or the address of a mirror"));
    m_mirror->setToolTip(tr("Asked instead of the publisher, with the names of the files behind it"));
    m_mirror->setClearButtonEnabled(true);
    auto* mirrorLabel = new QLabel(tr("Fetch f&rom"), this);
    mirrorLabel->setBuddy(m_mirror);
    auto* mirrorRow = new QHBoxLayout;
    mirrorRow->addWidget(mirrorLabel);
    mirrorRow->addWidget(m_mirror, 1);
    connect(m_accept, &QCheckBox::toggled, this, [this](bool accepted) {
        if (const ReadySet* set = current())
            m_fetcher.setAccepted(*set, accepted);
    });
    connect(m_mirror, &QLineEdit::textChanged, this, &ReadyDialog::showCurrent);

    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(area, 1);
    column->addWidget(m_accept);
    column->addLayout(mirrorRow);
    return box;
}

QWidget* ReadyDialog::buildButtons()
{
    auto* box = new QWidget(this);
    m_news = new QLabel(box);
    m_news->setObjectName(QStringLiteral("readyNews"));
    m_news->setTextFormat(Qt::RichText);
    m_news->setWordWrap(true);
    m_news->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_news->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_news->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    m_fetch = button("readyFetch", tr("&Fetch"), box);
    m_fetch->setProperty("primary", true);
    m_open = button("readyOpen", tr("&Open"), box);
    m_folder = button("readyFolder", tr("&Show folder"), box);
    m_remove = button("readyDelete", tr("&Delete…"), box);
    auto* copy = button("readyCopy", tr("Open a &copy that I have"), box);
    auto* copies = new QMenu(copy);
    copies->setObjectName(QStringLiteral("readyCopyMenu"));
    connect(copies->addAction(tr("A &file or archive…")), &QAction::triggered, this,
            [this] { chooseCopy(false); });
    connect(copies->addAction(tr("A f&older…")), &QAction::triggered, this, [this] { chooseCopy(true); });
    copy->setMenu(copies);
    auto* close = button("readyClose", tr("Close"), box);

    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    for (QPushButton* one : {m_fetch, m_open, m_folder, m_remove})
        row->addWidget(one);
    row->addStretch(1);
    row->addWidget(copy);
    row->addWidget(close);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_news);
    column->addLayout(row);
    connect(m_fetch, &QPushButton::clicked, this, &ReadyDialog::fetch);
    connect(m_open, &QPushButton::clicked, this, &ReadyDialog::openCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ReadyDialog::askToRemove);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (const ReadySet* set = current())
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_fetcher.state(*set).kept.folder));
    });
    return box;
}

void ReadyDialog::fill()
{
    for (const ReadySet& set : readySets()) {
        auto* line = new QTreeWidgetItem(m_list);
        line->setText(kTitle, wordsOf(set.title));
        line->setData(kTitle, Qt::UserRole, textOf(set.key));
        line->setText(kRatings, (set.rounded ? QString(QChar(0x2248)) : QString()) +
                                    QLocale().toString(qulonglong(set.ratings)));
        line->setText(kSize, setSizeText(set));
        line->setToolTip(kTitle, wordsOf(set.title) + QLatin1Char('\n') + wordsOf(set.holds));
        line->setSizeHint(kState, QSize(0, fontMetrics().height() + theme::kGrid / 2)); // its width is fixed
        if (readyBytes(set) == 0)
            line->setToolTip(kSize, tr("Only the server knows"));
        for (const Column right : {kRatings, kSize})
            line->setTextAlignment(right, Qt::AlignRight | Qt::AlignVCenter);
        showLine(*line);
    }
}

void ReadyDialog::showLine(QTreeWidgetItem& line) const
{
    if (const ReadySet* set = setOf(&line))
        line.setText(kState, readyStateText(m_fetcher.state(*set)));
}

const ReadySet* ReadyDialog::current() const
{
    return setOf(m_list->currentItem());
}

void ReadyDialog::choose(const ReadySet& set)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (setOf(m_list->topLevelItem(i)) == &set)
            m_list->setCurrentItem(m_list->topLevelItem(i));
}

void ReadyDialog::showCurrent()
{
    const ReadySet* set = current();
    if (!set)
        return;
    const auto mirror = checkedMirror(m_mirror->text());
    m_details->setText(readyDetails(*set, mirror ? *mirror : QString()));
    showState();
}

void ReadyDialog::showState()
{
    const ReadySet* set = current();
    if (!set)
        return;
    const ReadyState& state = m_fetcher.state(*set);
    const bool isAccepted = m_fetcher.isAccepted(*set);
    const QString typed = m_mirror->text().trimmed();
    const auto mirror = checkedMirror(typed);
    {
        const QSignalBlocker quiet(m_accept);
        m_accept->setChecked(isAccepted);
    }
    QString news = readyNews(*set, state);
    if (!typed.isEmpty() && !mirror)
        news = QString::fromStdString(mirror.error().text()).toHtmlEscaped();
    else if (news.isEmpty() && !state.kept.isWhole && !isAccepted)
        news = tr("Read the terms; whoever accepts them can fetch it.");
    m_news->setText(news);
    m_news->setAccessibleName(QTextDocumentFragment::fromHtml(news).toPlainText());
    m_news->setFocusPolicy(news.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_fetch->setText(state.kept.isWhole ? tr("&Fetch again") : tr("&Fetch"));
    m_fetch->setAccessibleName(state.kept.isWhole ? tr("Fetch again") : tr("Fetch"));
    m_fetch->setEnabled(state.job == 0 && isAccepted && (typed.isEmpty() || mirror));
    m_open->setEnabled(state.job == 0 && state.kept.isWhole);
    m_folder->setEnabled(state.kept.bytes > 0);
    m_remove->setEnabled(state.job == 0 && state.kept.bytes > 0);
}

void ReadyDialog::fetch()
{
    const ReadySet* set = current();
    if (!set)
        return;
    const auto mirror = checkedMirror(m_mirror->text());
    m_fetcher.fetch(*set, mirror ? *mirror : QString(), m_fetcher.state(*set).kept.isWhole);
}

void ReadyDialog::openCurrent()
{
    const ReadySet* set = current();
    if (!set)
        return;
    emit openWanted(readySource(*set, m_fetcher.state(*set).kept.folder.toStdString()));
    close();
}

void ReadyDialog::chooseCopy(bool isFolder)
{
    emit copyWanted(isFolder);
    close();
}

void ReadyDialog::askToRemove()
{
    const ReadySet* set = current();
    if (!set)
        return;
    ask(this, tr("Delete %1?").arg(wordsOf(set->title)),
        tr("Its files in %1 are deleted. Runs trained on them stay.")
            .arg(QDir::toNativeSeparators(m_fetcher.state(*set).kept.folder)),
        {tr("Keep them"), tr("Delete")}, [this, set](int answer) {
            if (answer == 1)
                m_fetcher.remove(*set);
        });
}

} // namespace shelf
