// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_window.h"

#include "widgets/help/guide_reader.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr int kTopicRole = Qt::UserRole + 1;
constexpr int kMostHits = 60;
constexpr int kPictureUnits = 760; ///< the widest that a picture is shown

using Pictures = QHash<QString, QImage>;

Pictures picturesOf(const QString& html, int width, qreal ratio)
{
    static const QRegularExpression source(QStringLiteral("src=\"(pictures/[^\"]+)\""));
    Pictures pictures;
    for (auto found = source.globalMatch(html); found.hasNext();) {
        const QString name = found.next().captured(1);
        QImage image(QStringLiteral(":/guide/") + name);
        if (image.isNull())
            continue;
        const int units = std::min(width, kPictureUnits);
        if (image.width() > units * ratio)
            image = image.scaledToWidth(static_cast<int>(units * ratio), Qt::SmoothTransformation);
        image.setDevicePixelRatio(ratio);
        pictures.insert(name, image);
    }
    return pictures;
}

} // namespace

HelpWindow::HelpWindow(Jobs& jobs, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_jobs(jobs),
      m_search(new QLineEdit(this)),
      m_splitter(new QSplitter(this)),
      m_side(new QStackedWidget(m_splitter)),
      m_contents(new QTreeWidget(m_side)),
      m_hits(new QListWidget(m_side)),
      m_reader(new GuideReader(m_splitter))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Shelfspace guide"));
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_hits->setObjectName(QStringLiteral("guideHits"));
    m_hits->setAccessibleName(tr("Found in the guide"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setWordWrap(true);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_reader);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);

    const auto keys = [](const char* text) { return QList<QKeySequence>{QKeySequence(QLatin1String(text))}; };
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    //: To the page of the guide that was read before
    m_back = addTool("guideBack", QStringLiteral("back"), tr("Back"),
                     QKeySequence::keyBindings(QKeySequence::Back));
    m_forward = addTool("guideForward", QStringLiteral("forward"), tr("Forward"),
                        QKeySequence::keyBindings(QKeySequence::Forward));
    QAction* smaller =
        addTool("guideSmaller", QStringLiteral("zoom-out"), tr("Smaller letters"), keys("Ctrl+-"));
    QAction* larger =
        addTool("guideLarger", QStringLiteral("zoom-in"), tr("Larger letters"),
                {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    QAction* paper =
        addTool("guidePrint", QStringLiteral("report"), tr("Print this chapter…"), keys("Ctrl+P"));
    for (QAction* action : std::as_const(m_tools)) {
        auto* button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setAccessibleName(action->text().remove(QChar(0x2026)));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    bar->addWidget(m_search, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_splitter, 1);

    connect(m_back, &QAction::triggered, this, [this] { step(m_before, m_after); });
    connect(m_forward, &QAction::triggered, this, [this] { step(m_after, m_before); });
    connect(smaller, &QAction::triggered, this, [this] { m_reader->zoom(-1); });
    connect(larger, &QAction::triggered, this, [this] { m_reader->zoom(1); });
    connect(paper, &QAction::triggered, this, &HelpWindow::print);
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto* normal = new QAction(this);
    normal->setShortcut(QKeySequence(QStringLiteral("Ctrl+0")));
    addAction(normal);
    connect(normal, &QAction::triggered, this, [this] { m_reader->zoom(0); });
    auto* close = new QAction(this);
    close->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)});
    addAction(close);
    connect(close, &QAction::triggered, this, [this] {
        if (m_search->hasFocus() && !m_search->text().isEmpty())
            m_search->clear();
        else
            this->close();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->count() > 0 && m_hits->currentItem())
            go(m_hits->currentItem()->data(kTopicRole).toString());
    });
    const auto openItem = [this](QTreeWidgetItem* item) {
        if (item && item->data(0, kTopicRole).toString() != m_topic)
            go(item->data(0, kTopicRole).toString());
    };
    connect(m_contents, &QTreeWidget::itemActivated, this, openItem);
    connect(m_contents, &QTreeWidget::itemClicked, this, openItem);
    const auto openHit = [this](QListWidgetItem* item) { go(item->data(kTopicRole).toString()); };
    connect(m_hits, &QListWidget::itemActivated, this, openHit);
    connect(m_hits, &QListWidget::itemClicked, this, openHit);
    connect(m_reader, &GuideReader::linkWanted, this, &HelpWindow::follow);
    setIcons();
    const int unit = fontMetrics().averageCharWidth();
    m_splitter->setSizes({40 * unit, 90 * unit});
    m_reader->setFocus(); // the arrow keys scroll
    resize(std::max<int>(110 * theme::kGrid, 130 * unit),
           std::max<int>(80 * theme::kGrid, 42 * fontMetrics().height()));
}

QAction* HelpWindow::addTool(const char* name, const QString& icon, const QString& text,
                             const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setProperty("iconName", icon);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    if (!keys.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(QString(text).remove(QChar(0x2026)),
                                                         keys.first().toString(QKeySequence::NativeText)));
    addAction(action);
    m_tools << action;
    return action;
}

void HelpWindow::setGuide(std::shared_ptr<const GuideText> guide)
{
    m_guide = std::move(guide);
    m_shown = -1;
    fillContents();
    search(m_search->text());
    if (!m_topic.isEmpty())
        showTopic(std::exchange(m_topic, {}));
}

void HelpWindow::fillContents()
{
    m_contents->clear();
    QTreeWidgetItem* chapter = nullptr;
    for (const GuidePassage& passage : m_guide->passages) {
        if (passage.level > 2)
            continue;
        auto* item = passage.level == 1 ? new QTreeWidgetItem(m_contents) : new QTreeWidgetItem(chapter);
        chapter = passage.level == 1 ? item : chapter;
        item->setText(0, passage.title);
        item->setToolTip(0, passage.title);
        item->setData(0, kTopicRole, passage.topic);
    }
}

void HelpWindow::search(const QString& words)
{
    m_hits->clear();
    const bool searches = !words.trimmed().isEmpty() && m_guide;
    m_side->setCurrentWidget(searches ? static_cast<QWidget*>(m_hits) : m_contents);
    if (!searches)
        return;
    for (const int number : m_guide->find(words, kMostHits)) {
        const GuidePassage& passage = m_guide->passages[number];
        const QString& chapter = m_guide->chapters[passage.chapter].title;
        auto* item = new QListWidgetItem(
            passage.level == 1 ? passage.title : tr("%1\nin %2").arg(passage.title, chapter), m_hits);
        item->setData(kTopicRole, passage.topic);
    }
    if (m_hits->count() == 0)
        (new QListWidgetItem(tr("Nothing found for “%1”").arg(words.trimmed()), m_hits))
            ->setFlags(Qt::NoItemFlags);
    else
        m_hits->setCurrentRow(0);
}

void HelpWindow::go(const QString& topic)
{
    if (topic.isEmpty())
        return;
    if (!m_topic.isEmpty() && m_topic != topic) {
        m_before << m_topic;
        m_after.clear();
    }
    m_topic = topic;
    render();
}

void HelpWindow::showTopic(const QString& topic)
{
    if (!m_guide) {
        m_topic = topic;
        return;
    }
    go(m_guide->topics.contains(topic) ? topic : m_guide->chapters.front().key);
}

/// The chapter, where it is not there already, with pictures that a job reads; then the place in it.
void HelpWindow::render()
{
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
    const int chapter = m_guide->passages[m_guide->topics.value(m_topic)].chapter;
    const auto findPlace = [this] {
        if (m_guide->chapters[m_shown].key == m_topic)
            m_reader->verticalScrollBar()->setValue(0);
        else
            m_reader->scrollToAnchor(m_topic);
    };
    const int number = m_guide->topics.value(m_topic);
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item)
        if (const QString topic = (*item)->data(0, kTopicRole).toString();
            topic == m_guide->chapters[chapter].key || topic == m_guide->passages[number].topic) {
            (*item)->setExpanded(true);
            m_contents->setCurrentItem(*item);
        }
    const int width = m_reader->pictureWidth();
    if (chapter == m_shown && width == m_width) {
        findPlace();
        return;
    }
    const bool stays = chapter == m_shown;
    const int at = m_reader->verticalScrollBar()->value();
    m_jobs.start<Pictures>(
        {.title = tr("Reading the guide"), .slot = &m_slot, .quiet = true}, this,
        [html = m_guide->chapters[chapter].html, width, ratio = devicePixelRatioF()](JobControl&) {
            return picturesOf(html, width, ratio);
        },
        [this, chapter, width, stays, at, findPlace](const Pictures& pictures) {
            m_shown = chapter;
            m_width = width;
            m_reader->showChapter(m_guide->chapters[chapter].html, pictures);
            if (stays)
                m_reader->verticalScrollBar()->setValue(at);
            else
                findPlace();
        });
}

void HelpWindow::follow(const QString& address)
{
    if (address.startsWith(QLatin1String("https://"))) {
        emit webPageWanted(address);
        return;
    }
    const QString anchor = address.section(QLatin1Char('#'), 1);
    showTopic(anchor.isEmpty() ? address.section(QLatin1Char('.'), 0, 0) : anchor);
}

void HelpWindow::step(QStringList& from, QStringList& to)
{
    if (from.isEmpty())
        return;
    to << m_topic;
    m_topic = from.takeLast();
    render();
}

void HelpWindow::print()
{
    if (m_shown < 0)
        return;
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(m_guide->chapters[m_shown].title);
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const QString html = m_guide->chapters[m_shown].html;
        QTextDocument document;
        const Pictures pictures = picturesOf(html, kPictureUnits, 1);
        for (auto one = pictures.begin(); one != pictures.end(); ++one)
            document.addResource(QTextDocument::ImageResource, QUrl(one.key()), one.value());
        GuideReader::setForPaper(document, html);
        document.print(printer);
    });
    dialog->open();
}

void HelpWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, [this] {
        if (m_guide && m_shown >= 0 && m_reader->pictureWidth() != m_width &&
            std::min(m_reader->pictureWidth(), m_width) < kPictureUnits)
            render();
    });
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void HelpWindow::setIcons()
{
    for (QAction* action : std::as_const(m_tools))
        action->setIcon(theme::icon(action->property("iconName").toString()));
}

} // namespace shelf
