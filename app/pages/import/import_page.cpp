// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/import_page.h"

#include "app/pages/import/cleaning_panel.h"
#include "app/pages/import/import_head.h"
#include "app/pages/import/importing.h"
#include "app/pages/import/reading_panel.h"
#include "app/pages/import/report_panel.h"
#include "widgets/look/theme.h"
#include "widgets/window/focus_follower.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace shelf {

namespace {

enum Tab { kReading, kReport, kCleaning };
enum ReadingSide { kForm, kNoFile };

/// Qt asks the tabs for the height that they would like at a width, and takes it for what they need.
class PlainTabs : public QTabWidget {
public:
    using QTabWidget::QTabWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

class ImportPage::Private {
public:
    Private(ImportPage& page, Session& session, Jobs& jobs);
    QTabWidget* buildTabs(Session& session, Jobs& jobs);
    QLayout* buildButtons();
    void listen(Session& session);
    void showState();
    void showReport();

    ImportPage& page;
    Importing* importing;
    ImportHead* head = nullptr;
    QTabWidget* tabs = nullptr;
    QStackedWidget* readingSide = nullptr;
    QLabel* noFile = nullptr;
    ReportPanel* report = nullptr;
    QPushButton* reset = nullptr;
    QPushButton* back = nullptr;
    QPushButton* asVectors = nullptr;
    QPushButton* openButton = nullptr;
};

ImportPage::Private::Private(ImportPage& p, Session& session, Jobs& jobs)
    : page(p), importing(new Importing(session, jobs, &p))
{
    head = new ImportHead(*importing, &page);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(theme::kGrid);
    column->addWidget(head);
    column->addWidget(buildTabs(session, jobs), 1);
    column->addLayout(buildButtons());
    listen(session);
    showState();
}

QTabWidget* ImportPage::Private::buildTabs(Session& session, Jobs& jobs)
{
    tabs = new PlainTabs(&page);
    tabs->setObjectName(QStringLiteral("importTabs"));
    tabs->setAccessibleName(ImportPage::tr("Reading, report or cleaning"));
    tabs->setDocumentMode(true);
    readingSide = new QStackedWidget(tabs);
    noFile = new QLabel(readingSide);
    noFile->setObjectName(QStringLiteral("importNoFile"));
    noFile->setTextFormat(Qt::PlainText);
    noFile->setWordWrap(true);
    noFile->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    noFile->setContentsMargins(0, 2 * theme::kGrid, 0, 0);
    readingSide->addWidget(new ReadingPanel(importing->reading(), readingSide));
    readingSide->addWidget(noFile);
    report = new ReportPanel(session, jobs, tabs);
    tabs->addTab(readingSide, ImportPage::tr("How it is read"));
    tabs->addTab(report, ImportPage::tr("Report"));
    tabs->addTab(new CleaningPanel(importing->cleaning(), tabs), ImportPage::tr("Leave out"));
    return tabs;
}

QLayout* ImportPage::Private::buildButtons()
{
    reset = new QPushButton(ImportPage::tr("&Reset"), &page);
    reset->setObjectName(QStringLiteral("importReset"));
    reset->setAccessibleName(ImportPage::tr("Back to what was found"));
    reset->setToolTip(
        ImportPage::tr("Takes back all that was said, and reads the files as they tell themselves"));
    back = new QPushButton(ImportPage::tr("&Back"), &page);
    back->setObjectName(QStringLiteral("importBack"));
    back->setAccessibleName(ImportPage::tr("Back"));
    asVectors = new QPushButton(ImportPage::tr("Open as &vectors…"), &page);
    asVectors->setObjectName(QStringLiteral("importAsVectors"));
    asVectors->setAccessibleName(ImportPage::tr("Open as vectors"));
    asVectors->setToolTip(
        ImportPage::tr("Takes the numbers of each line for a vector that was made elsewhere"));
    openButton = new QPushButton(&page);
    openButton->setObjectName(QStringLiteral("importOpen"));
    openButton->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addWidget(asVectors);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(openButton);
    return buttons;
}

void ImportPage::Private::listen(Session& session)
{
    QObject::connect(importing, &Importing::changed, &page, [this] { showState(); });
    QObject::connect(importing, &Importing::reportChanged, &page, [this] { showReport(); });
    QObject::connect(importing, &Importing::shown, &page, &ImportPage::shown);
    QObject::connect(importing, &Importing::openWanted, &page, &ImportPage::openWanted);
    QObject::connect(importing, &Importing::acceptWanted, &page, &ImportPage::acceptWanted);
    QObject::connect(tabs, &QTabWidget::currentChanged, &page, [this] { showState(); });
    QObject::connect(&session, &Session::datasetChanged, &page, [this] {
        if (page.isVisible())
            importing->refresh();
    });
    QObject::connect(reset, &QPushButton::clicked, &page, [this] { importing->reading().sayNothing(); });
    QObject::connect(back, &QPushButton::clicked, &page, &ImportPage::backWanted);
    QObject::connect(openButton, &QPushButton::clicked, importing, &Importing::read);
    QObject::connect(asVectors, &QPushButton::clicked, &page,
                     [this] { emit page.vectorsWanted(importing->vectors()); });
}

void ImportPage::Private::showState()
{
    const bool isOpen = importing->isOpen();
    tabs->setTabEnabled(kCleaning, isOpen);
    tabs->setTabToolTip(
        kCleaning,
        isOpen ? QString() : ImportPage::tr("Once the files are open: what each step leaves is shown first"));
    readingSide->setCurrentIndex(importing->hasFiles() ? kForm : kNoFile);
    noFile->setText(importing->hasFiles() ? QString() : importing->noFilesText());
    head->setCleaning(tabs->currentIndex() == kCleaning);
    for (QPushButton* button : {reset, openButton}) // what is left out has buttons of its own
        button->setVisible(tabs->currentIndex() != kCleaning);
    asVectors->setVisible(tabs->currentIndex() != kCleaning && !importing->vectors().isEmpty());
    reset->setEnabled(importing->canReset());
    openButton->setText(isOpen ? ImportPage::tr("&Read again") : ImportPage::tr("&Open"));
    openButton->setAccessibleName(isOpen ? ImportPage::tr("Read again") : ImportPage::tr("Open"));
    openButton->setEnabled(importing->canRead());
}

void ImportPage::Private::showReport()
{
    const Importing::Report read = importing->report();
    report->setDataset(read.data, read.lines);
    const auto count = read.data ? read.data->warningCount : 0;
    tabs->setTabText(kReport, count == 0
                                  ? ImportPage::tr("Report")
                                  : ImportPage::tr("Report (%1)").arg(QLocale().toString(qulonglong(count))));
}

ImportPage::ImportPage(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>(*this, session, jobs))
{
    setObjectName(QStringLiteral("importPage"));
    //: Leaves the page of the import (verb)
    auto* leave = new QAction(tr("Back"), this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QAction::triggered, this, &ImportPage::backWanted);
    auto* undo = new QAction(tr("Undo what was left out"), this);
    undo->setShortcuts(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QAction::triggered, &m_private->importing->cleaning(), &CleaningPlan::undo);
    addActions({leave, undo});
}

ImportPage::~ImportPage() = default;

void ImportPage::offer(const DataSource& source)
{
    m_private->tabs->setCurrentIndex(kReading);
    m_private->importing->offer(source);
}

void ImportPage::offerAfter(const DataSource& source, const Error& error)
{
    m_private->tabs->setCurrentIndex(kReading);
    m_private->importing->offerAfter(source, error);
}

void ImportPage::offerRead(const DatasetPtr& dataset)
{
    m_private->tabs->setCurrentIndex(kReading);
    m_private->importing->offerRead(dataset);
}

void ImportPage::showOpen()
{
    m_private->tabs->setCurrentIndex(kReading);
    m_private->importing->showOpen();
}

void ImportPage::showCleaning()
{
    {
        // First: its field takes the focus. What is shown so far may be of files that are not open.
        const QSignalBlocker untilItIsOpen(m_private->tabs);
        m_private->tabs->setTabEnabled(kCleaning, true);
        m_private->tabs->setCurrentIndex(kCleaning);
    }
    m_private->importing->showOpen();
}

void ImportPage::focusFirst()
{
    if (!focusFirstIn(m_private->tabs->currentWidget()))
        m_private->back->setFocus(Qt::OtherFocusReason);
}

CleaningPlan& ImportPage::cleaning() const
{
    return m_private->importing->cleaning();
}

ReadingPlan& ImportPage::reading() const
{
    return m_private->importing->reading();
}

} // namespace shelf
