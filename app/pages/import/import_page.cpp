// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/import_page.h"

#include "app/pages/import/cleaning_panel.h"
#include "app/pages/import/cleaning_plan.h"
#include "app/pages/import/reading_panel.h"
#include "app/pages/import/reading_plan.h"
#include "app/pages/import/report_panel.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/import/option_words.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/label_color.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace shelf {

namespace {

enum Tab { kReading, kReport, kCleaning };
enum ReadingSide { kForm, kNoFile };

QString filesText(const DataSource& source)
{
    if (!source.path.empty())
        return QDir::toNativeSeparators(QString::fromStdString(source.path));
    QStringList files;
    for (const std::string& file : source.files())
        files.append(QFileInfo(QString::fromStdString(file)).fileName());
    return files.join(QStringLiteral(", "));
}

/// Qt asks the tabs for the height that they would like at a width, and takes it for what they need.
class PlainTabs : public QTabWidget {
public:
    using QTabWidget::QTabWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

class ImportPage::Private {
public:
    /// What the page shows: files that are to be opened, or what is open.
    enum class Mode { offered, open };

    Private(ImportPage& page, Session& s, Jobs& jobs);
    void begin(Mode wanted, const DataSource& source);
    void showState();
    void showReport();
    void refresh();
    QString problemText() const;
    QString doubtText() const;
    void open();
    void recolor();

    ImportPage& page;
    Session& session;
    ReadingPlan* plan;
    CleaningPlan* cleaning;
    Mode mode = Mode::open;
    DatasetPtr read;              ///< offered, and read already
    std::optional<Error> trouble; ///< why it is offered
    bool waitsToShow = false;     ///< until there is something to show
    std::optional<Error> nothing; ///< why there is nothing to show
    DataSource opened;            ///< of what is shown, as it was read
    QLabel* title;
    ElidedLabel* files;
    QLabel* problem;
    QLabel* doubt;
    QTabWidget* tabs;
    QStackedWidget* readingSide;
    QLabel* noFile;
    ReportPanel* report;
    QPushButton* reset;
    QPushButton* back;
    QPushButton* openButton;
};

ImportPage::Private::Private(ImportPage& p, Session& s, Jobs& jobs)
    : page(p), session(s), plan(new ReadingPlan(jobs, &p)), cleaning(new CleaningPlan(s, jobs, &p))
{
    title = boldLabel({}, &page, 1.5);
    title->setObjectName(QStringLiteral("importTitle"));
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    files = new ElidedLabel(&page);
    files->setObjectName(QStringLiteral("importFiles"));
    files->setForegroundRole(QPalette::PlaceholderText);
    const auto wrapped = [this](const char* name) {
        auto* label = new QLabel(&page);
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
        return label;
    };
    problem = wrapped("importProblem");
    doubt = wrapped("importDoubt");

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
    readingSide->addWidget(new ReadingPanel(*plan, readingSide));
    readingSide->addWidget(noFile);
    report = new ReportPanel(session, jobs, tabs);
    tabs->addTab(readingSide, ImportPage::tr("How it is read"));
    tabs->addTab(report, ImportPage::tr("Report"));
    tabs->addTab(new CleaningPanel(*cleaning, tabs), ImportPage::tr("Leave out"));

    reset = new QPushButton(ImportPage::tr("&Reset"), &page);
    reset->setObjectName(QStringLiteral("importReset"));
    reset->setAccessibleName(ImportPage::tr("Back to what was found"));
    reset->setToolTip(
        ImportPage::tr("Takes back all that was said, and reads the files as they tell themselves"));
    back = new QPushButton(ImportPage::tr("&Back"), &page);
    back->setObjectName(QStringLiteral("importBack"));
    back->setAccessibleName(ImportPage::tr("Back"));
    openButton = new QPushButton(&page);
    openButton->setObjectName(QStringLiteral("importOpen"));
    openButton->setProperty("primary", true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(openButton);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(title);
    head->addWidget(files);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(theme::kGrid);
    column->addLayout(head);
    column->addWidget(problem);
    column->addWidget(doubt);
    column->addWidget(tabs, 1);
    column->addLayout(buttons);

    QObject::connect(plan, &ReadingPlan::said, &page, [this] { showState(); });
    QObject::connect(plan, &ReadingPlan::previewed, &page, [this] {
        nothing.reset();
        showState();
        showReport();
        if (std::exchange(waitsToShow, false))
            emit page.shown();
    });
    QObject::connect(plan, &ReadingPlan::failed, &page, [this](const Error& error) {
        if (std::exchange(waitsToShow, false)) {
            session.reportError(trouble ? *trouble : error);
            return;
        }
        nothing = error;
        showState();
        showReport();
    });
    QObject::connect(tabs, &QTabWidget::currentChanged, &page, [this] { showState(); });
    QObject::connect(&session, &Session::datasetChanged, &page, [this] { refresh(); });
    QObject::connect(reset, &QPushButton::clicked, &page, [this] { plan->sayNothing(); });
    QObject::connect(back, &QPushButton::clicked, &page, &ImportPage::backWanted);
    QObject::connect(openButton, &QPushButton::clicked, &page, [this] { open(); });
    recolor();
    showState();
}

void ImportPage::Private::begin(Mode wanted, const DataSource& source)
{
    mode = wanted;
    opened = source;
    nothing.reset();
    tabs->setTabEnabled(kCleaning, mode == Mode::open);
    tabs->setTabToolTip(
        kCleaning, mode == Mode::open
                       ? QString()
                       : ImportPage::tr("Once the files are open: what each step leaves is shown first"));
    if (source.sample || source.files().empty()) {
        const bool isPath = !source.path.empty() || !source.ratings.empty();
        if (!isPath) {
            noFile->setText(
                source.sample
                    ? ImportPage::tr(
                          "These books and readers are made up by the program: there is no file, and nothing "
                          "about reading can be changed. What is left out of them can.")
                    : ImportPage::tr(
                          "These data came with a run that does not say from which files: how they were read "
                          "can no more be changed. What is left out of them can."));
            readingSide->setCurrentIndex(kNoFile);
            showState();
            return showReport();
        }
    }
    readingSide->setCurrentIndex(kForm);
    plan->begin(source);
    showReport();
}

/// The open data are others: what is shown of them is, too.
void ImportPage::Private::refresh()
{
    if (mode == Mode::open && session.dataset() && page.isVisible())
        begin(Mode::open, session.dataset()->source);
}

QString ImportPage::Private::problemText() const
{
    if (readingSide->currentIndex() == kNoFile)
        return {};
    const PreviewPtr& preview = plan->preview();
    if (nothing)
        return shelf::problemText(*nothing);
    if (preview && preview->problem)
        return shelf::problemText(*preview->problem);
    // What is wrong may stand behind the lines that are looked at, or in a file that is not.
    if (trouble && preview && plan->saysAs(opened))
        return shelf::problemText(*trouble);
    return {};
}

QString ImportPage::Private::doubtText() const
{
    const PreviewPtr& preview = plan->preview();
    if (!preview || preview->problem || readingSide->currentIndex() == kNoFile)
        return {};
    QStringList doubts;
    for (const Warning& warning : preview->data.warnings)
        if (warning.isDoubtful)
            doubts.append(QString::fromStdString(warning.message));
    return doubts.isEmpty() ? QString()
                            : ImportPage::tr("Please check: %1.").arg(doubts.join(QStringLiteral(". ")));
}

void ImportPage::Private::showState()
{
    const bool isForm = readingSide->currentIndex() == kForm;
    title->setText(mode == Mode::open && session.dataset()
                       ? ImportPage::tr("How %1 is read").arg(QString::fromStdString(session.dataset()->name))
                       : ImportPage::tr("How these files are read"));
    files->setText(isForm ? filesText(plan->source()) : QString());
    problem->setText(problemText());
    problem->setVisible(!problem->text().isEmpty());
    doubt->setText(doubtText());
    doubt->setVisible(!doubt->text().isEmpty());
    const bool isChanged = mode == Mode::offered || !plan->saysAs(opened);
    for (QPushButton* button : {reset, openButton}) // what is left out has buttons of its own
        button->setVisible(tabs->currentIndex() != kCleaning);
    reset->setEnabled(isForm && plan->saidCount() > 0);
    openButton->setText(mode == Mode::open ? ImportPage::tr("&Read again") : ImportPage::tr("&Open"));
    openButton->setAccessibleName(mode == Mode::open ? ImportPage::tr("Read again") : ImportPage::tr("Open"));
    openButton->setEnabled(isForm && isChanged && plan->canOpen());
}

void ImportPage::Private::showReport()
{
    const bool isOpen = mode == Mode::open && session.dataset() && plan->saysAs(opened);
    const PreviewPtr& preview = plan->preview();
    DatasetPtr data;
    if (isOpen)
        data = session.dataset();
    else if (read && plan->saysAs(opened))
        data = read;
    else if (preview)
        data = DatasetPtr(preview, &preview->data);
    const bool isPart = preview && data.get() == &preview->data && !preview->isWhole;
    report->setDataset(data, isPart ? preview->lines : 0);
    const auto count = data ? data->warningCount : 0;
    tabs->setTabText(kReport, count == 0
                                  ? ImportPage::tr("Report")
                                  : ImportPage::tr("Report (%1)").arg(QLocale().toString(qulonglong(count))));
}

void ImportPage::Private::open()
{
    if (read && plan->saysAs(opened))
        emit page.acceptWanted(read);
    else
        emit page.openWanted(plan->source());
}

void ImportPage::Private::recolor()
{
    setTextColor(problem, theme::colors().error);
    setTextColor(doubt, theme::colors().warning);
}

ImportPage::ImportPage(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>(*this, session, jobs))
{
    setObjectName(QStringLiteral("importPage"));
    auto* leave = new QAction(tr("Back"), this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QAction::triggered, this, &ImportPage::backWanted);
    auto* undo = new QAction(tr("Undo what was left out"), this);
    undo->setShortcuts(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QAction::triggered, m_private->cleaning, &CleaningPlan::undo);
    addActions({leave, undo});
}

ImportPage::~ImportPage() = default;

void ImportPage::offer(const DataSource& source)
{
    m_private->read.reset();
    m_private->trouble.reset();
    m_private->waitsToShow = true;
    m_private->tabs->setCurrentIndex(kReading);
    m_private->begin(Private::Mode::offered, source);
}

void ImportPage::offerAfter(const DataSource& source, const Error& error)
{
    offer(source);
    m_private->trouble = error;
}

void ImportPage::offerRead(const DatasetPtr& dataset)
{
    offer(dataset->source);
    m_private->read = dataset;
}

void ImportPage::showOpen()
{
    const DatasetPtr open = m_private->session.dataset();
    if (!open)
        return;
    m_private->read.reset();
    m_private->trouble.reset();
    m_private->waitsToShow = false;
    m_private->tabs->setCurrentIndex(kReading);
    m_private->begin(Private::Mode::open, open->source);
    emit shown();
}

void ImportPage::showCleaning()
{
    showOpen();
    m_private->tabs->setCurrentIndex(kCleaning);
}

void ImportPage::focusFirst()
{
    QWidget* shown = m_private->tabs->currentWidget();
    for (QWidget* next = shown->nextInFocusChain(); next != shown; next = next->nextInFocusChain())
        if (shown->isAncestorOf(next) && next->isVisible() && next->isEnabled() && !next->focusProxy() &&
            (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            return next->setFocus(Qt::OtherFocusReason);
    m_private->back->setFocus(Qt::OtherFocusReason);
}

CleaningPlan& ImportPage::cleaning() const
{
    return *m_private->cleaning;
}

ReadingPlan& ImportPage::reading() const
{
    return *m_private->plan;
}

void ImportPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_private)
        m_private->recolor();
}

} // namespace shelf
