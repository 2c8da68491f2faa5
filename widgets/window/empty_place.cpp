// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/empty_place.h"

#include "widgets/look/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr theme::Units kWidestWords = 50 * theme::kGrid;

} // namespace

EmptyPlace::EmptyPlace(QAbstractItemView* view, const QString& words)
    : QWidget(view->viewport()), m_view(view), m_words(new QLabel(this)), m_column(new QVBoxLayout(this))
{
    setObjectName(view->objectName() + QStringLiteral("Empty"));
    m_words->setObjectName(QStringLiteral("emptyWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setMaximumWidth(kWidestWords);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_column->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    m_column->setSpacing(theme::kGrid);
    m_column->addStretch(2);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_words, 1000);
    row->addStretch(1);
    m_column->addLayout(row);
    m_column->addStretch(3);
    describe(words);
    // What the view is told of while it shows nothing: its size, and a model of its own.
    view->viewport()->installEventFilter(this);
    follow();
}

void EmptyPlace::describe(const QString& words)
{
    m_words->setText(words);
    setToolTip(words); // a low list has no room for all of it
    setAccessibleName(words);
}

QString EmptyPlace::words() const
{
    return m_words->text();
}

QPushButton* EmptyPlace::addButton(const QString& objectName, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

bool EmptyPlace::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    // Events come to the end, when the view is no more than a widget and cannot be asked for its viewport.
    const bool isViewport = watched == parentWidget();
    if (isViewport && event->type() == QEvent::Resize)
        place();
    else if (isViewport && event->type() == QEvent::Paint && m_view->model() != m_model)
        QMetaObject::invokeMethod(this, &EmptyPlace::follow, Qt::QueuedConnection); // nobody tells of it
    return handled;
}

void EmptyPlace::follow()
{
    if (m_model != m_view->model()) {
        if (m_model)
            m_model->disconnect(this);
        m_model = m_view->model();
        if (m_model) {
            connect(m_model, &QAbstractItemModel::modelReset, this, &EmptyPlace::place);
            connect(m_model, &QAbstractItemModel::rowsInserted, this, &EmptyPlace::place);
            connect(m_model, &QAbstractItemModel::rowsRemoved, this, &EmptyPlace::place);
            connect(m_model, &QAbstractItemModel::layoutChanged, this, &EmptyPlace::place);
        }
    }
    place();
}

void EmptyPlace::place()
{
    setGeometry(m_view->viewport()->rect());
    const bool isEmpty = !m_model || m_model->rowCount(m_view->rootIndex()) == 0;
    if (isEmpty)
        raise();
    setVisible(isEmpty);
}

} // namespace shelf
