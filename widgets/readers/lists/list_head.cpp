// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/lists/list_head.h"

#include "widgets/look/elided_label.h"
#include "widgets/look/icon_button.h"
#include "widgets/size/box_text.h"
#include "widgets/size/plain_tip.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace shelf {

namespace {

QIcon runDot(const QColor& color)
{
    QPixmap dot(24, 24);
    dot.setDevicePixelRatio(2);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(1.5, 1.5, 9, 9));
    return dot;
}

} // namespace

ListHead::ListHead(QWidget* parent)
    : QWidget(parent),
      m_runs(new QComboBox(this)),
      m_title(new QLabel(this)),
      m_remove(iconButton(QStringLiteral("listRemove"), QStringLiteral("close"), tr("Remove this list"), this)),
      m_words(new ElidedLabel(this)),
      m_weightRow(new QWidget(this)),
      m_slider(new QSlider(Qt::Horizontal, m_weightRow)),
      m_field(new QSpinBox(m_weightRow))
{
    m_runs->setObjectName(QStringLiteral("listRun"));
    m_runs->setIconSize(QSize(1.5 * theme::kGrid, 1.5 * theme::kGrid));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runs->setMinimumContentsLength(4);
    cutInTheMiddle(m_runs);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->hide();
    m_words->setObjectName(QStringLiteral("listWords"));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_slider->setObjectName(QStringLiteral("listWeightSlider"));
    m_slider->setPageStep(10);
    m_field->setObjectName(QStringLiteral("listWeight"));
    m_field->setFixedWidth(8 * theme::kGrid);
    m_slider->setMinimumWidth(5 * theme::kGrid);

    auto* first = new QHBoxLayout;
    first->setSpacing(theme::kGrid / 2);
    first->addWidget(m_runs, 1);
    first->addWidget(m_title, 1);
    first->addWidget(m_remove);
    auto* weights = new QHBoxLayout(m_weightRow);
    weights->setContentsMargins(0, 0, 0, 0);
    weights->setSpacing(theme::kGrid / 2);
    weights->addWidget(m_slider, 1);
    weights->addWidget(m_field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 4);
    layout->addLayout(first);
    layout->addWidget(m_words);
    layout->addWidget(m_weightRow);
    m_weightRow->hide();

    connect(m_runs, &QComboBox::activated, this,
            [this](int at) { emit chosen(m_runs->itemData(at).toInt()); });
    connect(m_remove, &QToolButton::clicked, this, &ListHead::removeWanted);
    connect(m_slider, &QSlider::valueChanged, m_field, &QSpinBox::setValue);
    connect(m_field, &QSpinBox::valueChanged, this, [this](int weight) {
        const QSignalBlocker still(m_slider);
        m_slider->setValue(weight);
        emit weightChanged(weight);
    });
}

void ListHead::setChoices(const QList<Choice>& choices, int current, const QString& accessibleName)
{
    const QSignalBlocker still(m_runs);
    if (choices != m_choices) { // an open list stays as it is
        m_choices = choices;
        m_runs->clear();
        for (const Choice& choice : choices)
            m_runs->addItem(runDot(choice.color), shownText(choice.name), choice.number);
    }
    m_runs->setCurrentIndex(m_runs->findData(current));
    m_runs->setAccessibleName(accessibleName);
    m_runs->setToolTip(plainTip(m_runs->currentText()));
}

void ListHead::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_runs->setVisible(title.isEmpty());
}

void ListHead::setWords(const QString& words, const QString& tip)
{
    m_words->setText(words);
    m_words->setToolTip(plainTip(tip));
    m_words->setAccessibleDescription(tip);
}

void ListHead::setRemovable(bool on, const QString& accessibleName)
{
    m_remove->setEnabled(on);
    m_remove->setAccessibleName(accessibleName);
    m_remove->setToolTip(accessibleName);
}

void ListHead::showWeight(bool row, bool shown)
{
    QSizePolicy policy = m_weightRow->sizePolicy();
    policy.setRetainSizeWhenHidden(row);
    m_weightRow->setSizePolicy(policy);
    m_weightRow->setVisible(shown);
}

void ListHead::setWeight(int weight, int most, const QString& accessibleName)
{
    const QSignalBlocker still(m_field);
    const QSignalBlocker slide(m_slider);
    m_field->setRange(0, most);
    m_slider->setRange(0, most);
    m_field->setValue(weight);
    m_slider->setValue(weight);
    m_field->setAccessibleName(accessibleName);
    m_slider->setAccessibleName(accessibleName);
    m_slider->setToolTip(accessibleName);
}

} // namespace shelf
