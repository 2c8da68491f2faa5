// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/window/serve_dialog.h"

#include "app/serve/window/run_serving.h"
#include "app/serve/window/served_calls_model.h"
#include "engine/base/text/message.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr int kUsualPort = 8080;
constexpr int kMostPort = 65535;

QPushButton* pushButton(const char* name, const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    made->setAutoDefault(false);
    return made;
}

/// Its text is its name to a screen reader; what it is, is its description.
QLabel* textLabel(const char* name, const QString& what, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleDescription(what);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return made;
}

} // namespace

ServeDialog::ServeDialog(Session& session, RunServing& serving, QWidget* window)
    : QDialog(window), m_session(session), m_serving(serving)
{
    setObjectName(QStringLiteral("serveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Serve this run"));
    auto* about = new QLabel(tr("Programs on this computer can ask the run for recommendations and nearest "
                                "books over HTTP, as long as Shelfspace is open. No other computer can."),
                             this);
    about->setWordWrap(true);
    QWidget* switches = buildSwitch(); // first, as the Tab key goes by what was made first
    auto* callsLabel = new QLabel(tr("&Last calls"), this);
    QTableView* calls = buildCalls();
    callsLabel->setBuddy(calls);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(theme::kGrid);
    column->addWidget(about);
    column->addWidget(switches);
    column->addWidget(callsLabel);
    column->addWidget(calls, 1);
    column->addWidget(buildButtons());
    resize(QSize(80 * theme::kGrid, 64 * theme::kGrid)
               .boundedTo(screen()->availableGeometry().size() - QSize(2 * theme::kGrid, 6 * theme::kGrid)));
    connect(&m_serving, &RunServing::changed, this, &ServeDialog::showState);
    for (const auto signal : {&Session::runChanged, &Session::runRemoved})
        connect(&m_session, signal, this, &ServeDialog::showState);
    connect(&m_session, &Session::currentRunChanged, this, &ServeDialog::showState);
    showState();
    m_toggle->setFocus();
}

QWidget* ServeDialog::buildSwitch()
{
    auto* box = new QWidget(this);
    m_run = textLabel("serveRun", tr("Run that is served"), box);
    m_run->setTextInteractionFlags(Qt::NoTextInteraction);
    m_port = new QSpinBox(box);
    m_port->setObjectName(QStringLiteral("servePort"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, kMostPort);
    m_port->setSpecialValueText(tr("any that is free"));
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(kUsualPort);
    m_toggle = pushButton("serveToggle", tr("&Start"), box);
    m_toggle->setProperty("primary", true);
    connect(m_toggle, &QPushButton::clicked, this, &ServeDialog::toggle);
    auto* portRow = new QHBoxLayout;
    portRow->setSpacing(theme::kGrid);
    portRow->addWidget(m_port);
    portRow->addWidget(m_toggle);
    portRow->addStretch(1);
    m_address = textLabel("serveAddress", tr("Address"), box);
    connect(m_address, &QLabel::linkActivated, this,
            [](const QString& link) { QDesktopServices::openUrl(QUrl(link)); });
    m_copy = pushButton("serveCopy", tr("&Copy"), box);
    m_copy->setToolTip(tr("Puts the address on the clipboard"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_serving.url()); });
    auto* addressRow = new QHBoxLayout;
    addressRow->setSpacing(theme::kGrid);
    addressRow->addWidget(m_address, 1);
    addressRow->addWidget(m_copy);
    m_news = textLabel("serveNews", tr("What is wrong"), box);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(theme::kGrid);
    form->addRow(tr("Run"), m_run);
    auto* portLabel = new QLabel(tr("&Port"), box);
    portLabel->setBuddy(m_port);
    form->addRow(portLabel, portRow);
    form->addRow(tr("Address"), addressRow);
    form->addRow(m_news);
    return box;
}

QTableView* ServeDialog::buildCalls()
{
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("serveCalls"));
    table->setAccessibleName(tr("Last calls"));
    m_calls = new ServedCallsModel(m_serving, table);
    table->setModel(m_calls);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    return table;
}

QWidget* ServeDialog::buildButtons()
{
    auto* box = new QWidget(this);
    auto* what = pushButton("serveHelp", tr("What can be &asked"), box);
    what->setToolTip(tr("Opens the list of addresses in the browser while the run is served"));
    what->setEnabled(m_serving.state() == RunServing::State::on);
    connect(&m_serving, &RunServing::changed, what,
            [this, what] { what->setEnabled(m_serving.state() == RunServing::State::on); });
    connect(what, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_serving.url() + QStringLiteral("/openapi.json"))); });
    auto* close = pushButton("serveClose", tr("Close"), box);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(what);
    row->addStretch(1);
    row->addWidget(close);
    return box;
}

void ServeDialog::toggle()
{
    if (m_serving.state() == RunServing::State::on)
        return m_serving.stop();
    if (const RunEntry* entry = m_session.findRun(m_session.currentRun()))
        m_serving.start(entry->run, entry->name, m_port->value());
}

void ServeDialog::showState()
{
    using State = RunServing::State;
    const State state = m_serving.state();
    const RunEntry* entry = m_session.findRun(m_session.currentRun());
    const bool isOff = state == State::off;
    m_run->setText(!isOff  ? m_serving.runName()
                   : entry ? entry->name
                           : tr("There is none yet: train a model first"));
    m_port->setEnabled(isOff);
    m_toggle->setText(isOff || state == State::starting ? tr("&Start") : tr("&Stop"));
    m_toggle->setAccessibleName(m_toggle->text().remove(QLatin1Char('&')));
    m_toggle->setEnabled(state == State::on ||
                         (isOff && m_session.current() && !isGiven(m_session.current())));
    const QString url = m_serving.url();
    m_address->setText(url.isEmpty() ? (state == State::starting   ? tr("starting…")
                                        : state == State::stopping ? tr("ending…")
                                                                   : tr("not served"))
                                     : QStringLiteral("<a href=\"%1\">%2</a>")
                                           .arg(url + QStringLiteral("/health"), url.toHtmlEscaped()));
    m_copy->setEnabled(!url.isEmpty());
    const Error* problem = m_serving.problem();
    m_news->setText(problem ? textOf(problem->text()) : QString());
    m_news->setVisible(problem);
}

} // namespace shelf
