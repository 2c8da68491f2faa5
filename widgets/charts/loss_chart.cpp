// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/loss_chart.h"

#include "widgets/access/spoken.h"
#include "widgets/charts/chart_cut.h"
#include "widgets/charts/chart_legend.h"
#include "widgets/charts/chart_plot.h"
#include "widgets/charts/picture_bytes.h"
#include "widgets/look/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace shelf {
namespace {

constexpr int kFrame = 60; ///< ms between two drawings of a chart that grows

} // namespace

class LossChart::Private {
public:
    explicit Private(LossChart* owner)
        : chart(owner), plot(new QCustomPlot(owner)), drawing(plot), overlay(new ChartOverlay(plot))
    {}

    void draw()
    {
        const ChartStyle style = printing ? ChartStyle::print() : ChartStyle::screen();
        drawing.draw(runs, view, style);
        if (follows)
            drawing.fit();
        structureChanged = false;
        grown = false;
        if (const int needed = drawing.neededHeight(); needed != chart->minimumHeight() && !printing)
            chart->setMinimumHeight(needed); // the panel around it scrolls
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
    void read(QPointF place)
    {
        const std::optional<ChartReading> reading = drawing.readingAt(place);
        if (!reading) {
            overlay->clear();
            return;
        }
        crosshair = QPointF(reading->x, reading->area.center().y());
        overlay->display(*reading);
    }
    void zoom(double factor)
    {
        follows = false;
        drawing.zoom(factor);
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
    void toggle(const QString& key)
    {
        if (!view.hidden.remove(key))
            view.hidden.insert(key);
        overlay->clear();
        draw();
    }

    LossChart* chart;
    QCustomPlot* plot;
    ChartPlot drawing;
    ChartOverlay* overlay;
    QTimer timer;
    QList<ChartRun> runs;
    ChartView view;
    bool printing = false;
    bool follows = true; ///< the person has not zoomed: the view grows with the curves
    bool structureChanged = false;
    bool grown = false;
    QPointF crosshair;
};

LossChart::LossChart(QWidget* parent) : QWidget(parent), m_private(new Private(this))
{
    speakAs(this, {.parts =
                       [this] {
                           QList<SpokenPart> parts;
                           for (const ChartRun& run : m_private->runs)
                               parts.append({run.name, describe({run}), QRectF(rect())});
                           return parts;
                       },
                   .hasOwnMenu = true});
    setObjectName(QStringLiteral("lossChart"));
    setAccessibleName(tr("Loss curves"));
    setAccessibleDescription(describe({}));
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QCustomPlot* plot = m_private->plot;
    plot->setObjectName(QStringLiteral("lossPlot"));
    plot->setAccessibleName(tr("Drawing of the loss curves"));
    plot->setFocusProxy(this);
    plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot->setNoAntialiasingOnDrag(true);
    plot->setMouseTracking(true);
    plot->installEventFilter(this);
    layout->addWidget(plot);

    connect(plot, &QCustomPlot::mouseWheel, this, [this](QWheelEvent* event) {
        // Over an axis the wheel zooms that axis alone.
        QCPAxisRect* area = m_private->drawing.areaAt(event->position());
        if (!area)
            return;
        m_private->follows = false;
        m_private->overlay->clear();
        const QPointF at = event->position();
        const bool below = at.y() > area->bottom();
        const bool beside = at.x() < area->left();
        area->setRangeZoom(below ? Qt::Horizontal : beside ? Qt::Vertical : Qt::Horizontal | Qt::Vertical);
        if (below || beside) {
            QCPAxis* axis = area->axis(below ? QCPAxis::atBottom : QCPAxis::atLeft);
            axis->scaleRange(std::pow(0.85, event->angleDelta().y() / 120.0),
                             axis->pixelToCoord(below ? at.x() : at.y()));
            m_private->plot->replot(QCustomPlot::rpQueuedReplot);
        }
    });
    connect(plot, &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const QCPAxisRect* area = m_private->drawing.areaAt(event->position());
        if (area && event->buttons() & Qt::LeftButton) {
            m_private->follows = false;
            m_private->overlay->clear();
        } else if (area && area->rect().contains(event->pos())) {
            m_private->read(event->position());
        } else {
            m_private->overlay->clear();
        }
    });
    connect(plot, &QCustomPlot::mouseDoubleClick, this, &LossChart::fit);
    connect(plot, &QCustomPlot::legendClick, this,
            [this](QCPLegend*, QCPAbstractLegendItem*, QMouseEvent* event) {
                const ChartLegendItem* entry = m_private->drawing.legendItemAt(event->position());
                if (!entry || event->button() != Qt::LeftButton)
                    return;
                // The item that was clicked is about to be replaced: not while it still handles the click.
                QTimer::singleShot(0, this, [this, key = entry->key()] { m_private->toggle(key); });
            });
    m_private->timer.setInterval(kFrame);
    connect(&m_private->timer, &QTimer::timeout, this, [this] {
        if (!m_private->structureChanged && !m_private->grown) {
            m_private->timer.stop();
            return;
        }
        if (m_private->structureChanged) {
            m_private->draw();
            return;
        }
        m_private->grown = false;
        m_private->drawing.drawRunning();
        if (m_private->follows)
            m_private->drawing.fit();
        m_private->plot->replot(QCustomPlot::rpQueuedReplot);
    });
    m_private->draw();
}

LossChart::~LossChart() = default;

void LossChart::setRuns(const QList<ChartRun>& runs)
{
    m_private->runs = runs;
    m_private->overlay->clear();
    const QString words = describe(runs);
    if (words != accessibleDescription())
        setAccessibleDescription(words);
    m_private->structureChanged = true;
    if (!m_private->timer.isActive()) {
        m_private->draw();
        m_private->timer.start();
    }
}

void LossChart::addRunningLoss(int run, const ChartPoint& point)
{
    m_private->drawing.addRunning(run, point);
    m_private->grown = true;
    if (!m_private->timer.isActive())
        m_private->timer.start();
}

void LossChart::showOnly(int run)
{
    // Kinds of curves stay as they are.
    m_private->view.hidden.removeIf([](const QString& key) { return key.toInt() != 0; });
    for (const ChartRun& other : m_private->runs)
        if (run != 0 && other.number != run)
            m_private->view.hidden.insert(QString::number(other.number));
    fit();
}

std::string LossChart::numbers() const
{
    if (m_private->structureChanged)
        m_private->draw(); // what was given last counts
    return m_private->drawing.numbers();
}

void LossChart::setAxis(ChartAxis axis)
{
    m_private->view.axis = axis;
    fit();
}

void LossChart::setLogX(bool on)
{
    m_private->view.logX = on;
    fit();
}

void LossChart::setLogY(bool on)
{
    m_private->view.logY = on;
    fit();
}

void LossChart::setSmoothing(double weight)
{
    m_private->view.smoothing = std::clamp(weight, 0.0, 0.99);
    m_private->draw();
}

void LossChart::fit()
{
    m_private->follows = true;
    m_private->overlay->clear();
    m_private->draw();
}

void LossChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        setAccessibleDescription(describe(m_private->runs));
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LocaleChange || event->type() == QEvent::StyleChange) {
        m_private->plot->setLocale(locale());
        m_private->draw();
    }
}

void LossChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_private->overlay->clear();
    m_private->structureChanged = true; // the legend wraps anew
    if (!m_private->timer.isActive())
        m_private->timer.start();
}

void LossChart::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Fit curves"), this, &LossChart::fit);
    const auto kind = [&](const QString& name, const QString& key) {
        QAction* action = menu->addAction(name, this, [this, key] { m_private->toggle(key); });
        action->setCheckable(true);
        action->setChecked(!m_private->view.hidden.contains(key));
    };
    kind(tr("Validation curves"), kValidation);
    kind(tr("Training curves"), kTraining);
    if (std::any_of(m_private->view.hidden.begin(), m_private->view.hidden.end(),
                    [](const QString& key) { return key.toInt() != 0; }))
        menu->addAction(tr("Show hidden runs"), this, [this] { showOnly(0); });
    emit menuWanted(menu, byMouse ? m_private->drawing.runAt(m_private->plot->mapFrom(this, event->pos()))
                                  : kUnpointed);
    const QPoint read = m_private->crosshair.toPoint(); // by the arrow keys
    menu->popup(byMouse                           ? event->globalPos()
                : m_private->overlay->isReading() ? m_private->plot->mapToGlobal(read)
                                                  : mapToGlobal(rect().center()));
}

bool LossChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m_private->overlay->clear();
    else if (event->type() == QEvent::Resize)
        m_private->overlay->resize(m_private->plot->size());
    else if (event->type() == QEvent::ContextMenu) { // which the plot would keep to itself
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        QContextMenuEvent here(asked->reason(), mapFromGlobal(asked->globalPos()), asked->globalPos());
        contextMenuEvent(&here);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LossChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_private->read(
            m_private->drawing.neighborOf(m_private->crosshair, event->key() == Qt::Key_Right ? 1 : -1));
        break;
    case Qt::Key_Plus:
        m_private->zoom(0.8);
        break;
    case Qt::Key_Minus:
        m_private->zoom(1.25);
        break;
    case Qt::Key_Home:
    case Qt::Key_F:
        fit();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

QByteArray LossChart::picture(const QByteArray& format, QSize size) const
{
    LossChart copy;
    copy.m_private->printing = true;
    copy.m_private->plot->resize(size);
    copy.m_private->plot->setViewport(QRect(QPoint(), size));
    copy.m_private->view = m_private->view;
    copy.m_private->runs = m_private->runs;
    copy.m_private->draw();
    QCustomPlot* plot = copy.m_private->plot;
    if (!m_private->follows)
        copy.m_private->drawing.takeRanges(m_private->drawing);

    if (format.toLower() == "svg") {
        plot->replot(); // so that the axes know where they are
        cutAtAxes(*plot);
    }
    return pictureBytes(format, size, {tr("Loss curves"), describe(m_private->runs)},
                        [plot, size](QPaintDevice* device, bool vector) {
                            QCPPainter painter;
                            painter.begin(device);
                            painter.setMode(QCPPainter::pmVectorized, vector);
                            painter.setMode(QCPPainter::pmNoCaching);
                            plot->toPainter(&painter, size.width(), size.height());
                            painter.end();
                        });
}

QByteArray LossChart::picture(const QList<ChartRun>& runs, const QByteArray& format, QSize size)
{
    LossChart chart;
    chart.m_private->runs = runs;
    return static_cast<const LossChart&>(chart).picture(format, size);
}

} // namespace shelf
