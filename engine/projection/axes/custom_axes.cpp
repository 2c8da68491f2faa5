// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/axes/custom_axes.h"

#include "engine/base/at_edge.h"
#include "engine/base/kept_rows.h"
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/parameters/parameter_fields.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

/// One axis: its zero, and the way from there to one.
struct Axis {
    Eigen::VectorXd zero;
    Eigen::VectorXd way;
    std::string name;
};

Eigen::VectorXd vectorOf(const MatrixView& rows, std::size_t row)
{
    return Eigen::Map<const Eigen::VectorXf>(rows.data + row * rows.stride,
                                             static_cast<Eigen::Index>(rows.cols))
        .cast<double>();
}

Eigen::VectorXd meanOf(const MatrixView& rows, const std::vector<std::int32_t>& group)
{
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(rows.cols));
    for (const std::int32_t row : group)
        sum += vectorOf(rows, static_cast<std::size_t>(row));
    return sum / static_cast<double>(group.size());
}

std::string nameOf(const Catalogue& books, const std::vector<std::int32_t>& group)
{
    const std::string first = books.label(static_cast<std::size_t>(group.front()));
    if (group.size() == 1)
        return first;
    return tr("%1 and %n others", "%1 and %n other", group.size() - 1).arg(first);
}

Status checkEnd(const Catalogue& books, const std::vector<std::int32_t>& group,
                std::span<const std::uint8_t> leftOut, const std::string& axis)
{
    for (const std::int32_t book : group)
        if (const auto b = static_cast<std::size_t>(book); b < leftOut.size() && leftOut[b] != 0)
            return Error::usageError(tr("\"%1\" can be no end of %2: the model knows nothing about it, as "
                                        "nobody rated it in the training part or it has no vector")
                                         .arg(books.label(b))
                                         .arg(axis),
                                     tr("Name another book"));
    return {};
}

Result<Axis> axisBetween(const MatrixView& rows, const Catalogue& books, std::string_view from,
                         std::string_view to, std::span<const std::uint8_t> leftOut, char letter)
{
    const std::string axis = tr("the %1 axis").arg(letter);
    if (trimmed(from).empty() || trimmed(to).empty())
        return Error::usageError(trimmed(from).empty() ? tr("No book is named at the start of %1").arg(axis)
                                                       : tr("No book is named at the end of %1").arg(axis),
                                 tr("Name a book, or several separated by commas, at both ends"));
    const auto start = booksOfIds(books, from);
    if (!start)
        return start.error();
    const auto end = booksOfIds(books, to);
    if (!end)
        return end.error();
    for (const auto* group : {&*start, &*end})
        if (const Status known = checkEnd(books, *group, leftOut, axis); !known)
            return known.error();
    Axis result;
    result.zero = meanOf(rows, *start);
    result.way = meanOf(rows, *end) - result.zero;
    result.name = nameOf(books, *start) + " \u2192 " + nameOf(books, *end);
    if (!(result.way.squaredNorm() > 0))
        return Error::usageError(tr("Both ends of %1 have the same vector").arg(axis),
                                 tr("Name different books at its ends"));
    return result;
}

Status checkRequest(const MatrixView& rows, const Catalogue& books, int dims)
{
    if (rows.empty())
        return Error::usageError(tr("This model has no book vectors to draw a map of"),
                                 tr("Train a factorization or a network"));
    if (rows.rows != books.size())
        return Error::usageError(tr("There are %1 vectors, but %2 books")
                                     .arg(std::to_string(rows.rows))
                                     .arg(std::to_string(books.size())),
                                 tr("Draw the map of the run that the books are of"));
    if (dims < 1 || dims > 3)
        return Error::usageError(tr("A map by axes has one, two or three dimensions"));
    for (std::size_t r = 0; r < rows.rows; ++r)
        if (const auto row = rows.row(r);
            !std::all_of(row.begin(), row.end(), [](float x) { return std::isfinite(x); }))
            return Error::failure(
                tr("The vector of book number %1 has values that are not numbers").arg(std::to_string(r + 1)),
                tr("The training ran away: train again with a lower learning rate"));
    return {};
}

Result<std::vector<Axis>> namedAxes(const MatrixView& rows, const Catalogue& books,
                                    const AxesMapParameters& parameters, int dims,
                                    std::span<const std::uint8_t> leftOut)
{
    struct Ends {
        char letter;
        const std::string& from;
        const std::string& to;
    };
    const Ends ends[] = {{'x', parameters.xFrom, parameters.xTo},
                         {'y', parameters.yFrom, parameters.yTo},
                         {'z', parameters.zFrom, parameters.zTo}};
    std::vector<Axis> axes;
    for (int d = 0; d < dims; ++d) {
        const Ends& e = ends[d];
        if (d > 0 && trimmed(e.from).empty() && trimmed(e.to).empty())
            continue;
        if (static_cast<int>(axes.size()) < d)
            return Error::usageError(tr("The z axis is given, but the y axis is not"),
                                     tr("Name the ends of the y axis instead"));
        auto axis = axisBetween(rows, books, e.from, e.to, leftOut, e.letter);
        if (!axis)
            return axis.error();
        axes.push_back(std::move(*axis));
    }
    return axes;
}

/// What of each vector lies along none of the axes, in units of the first axis.
std::vector<float> rest(const MatrixView& rows, const std::vector<Axis>& axes)
{
    std::vector<Eigen::VectorXd> directions;
    for (const Axis& axis : axes) {
        Eigen::VectorXd direction = axis.way.normalized();
        for (const Eigen::VectorXd& other : directions)
            direction -= other.dot(direction) * other;
        if (direction.norm() > 1e-7)
            directions.push_back(direction.normalized());
    }
    const double unit = axes.front().way.norm();
    std::vector<float> result(rows.rows * rows.cols);
    for (std::size_t r = 0; r < rows.rows; ++r) {
        Eigen::VectorXd vector = vectorOf(rows, r) - axes.front().zero;
        for (const Eigen::VectorXd& direction : directions)
            vector -= direction.dot(vector) * direction;
        Eigen::Map<Eigen::VectorXf>(result.data() + r * rows.cols, static_cast<Eigen::Index>(rows.cols)) =
            (vector / unit).cast<float>();
    }
    return result;
}

Result<Projection> project(const MatrixView& rows, const Catalogue& books,
                           const AxesMapParameters& parameters, int dims,
                           std::span<const std::uint8_t> leftOut)
{
    if (const Status status = checkRequest(rows, books, dims); !status)
        return status.error();
    const auto axes = namedAxes(rows, books, parameters, dims, leftOut);
    if (!axes)
        return axes.error();
    const auto width = static_cast<std::size_t>(dims);
    Projection result;
    result.method = "axes";
    result.dims = dims;
    const KeptRows kept(rows, leftOut);
    result.coordinates.assign(rows.rows * width, std::numeric_limits<float>::quiet_NaN());
    for (std::size_t d = 0; d < axes->size(); ++d) {
        const Axis& axis = (*axes)[d];
        result.axisNames.push_back(axis.name);
        const double square = axis.way.squaredNorm();
        for (std::size_t r = 0; r < kept.view().rows; ++r)
            result.coordinates[kept.source(r) * width + d] =
                static_cast<float>((vectorOf(kept.view(), r) - axis.zero).dot(axis.way) / square);
    }
    const std::size_t named = axes->size();
    if (named == width)
        return result;
    const std::vector<float> residual = rest(kept.view(), *axes);
    const auto filled = principalComponents(
        MatrixView{residual.data(), kept.view().rows, rows.cols, rows.cols}, dims - static_cast<int>(named));
    if (!filled)
        return filled.error();
    for (std::size_t d = named; d < width; ++d) {
        result.axisNames.push_back(d == named ? tr("the rest") : tr("the rest, second"));
        for (std::size_t r = 0; r < kept.view().rows; ++r)
            result.coordinates[kept.source(r) * width + d] = filled->point(r)[d - named];
    }
    return result;
}

} // namespace

Result<std::vector<std::int32_t>> booksOfIds(const Catalogue& books, std::string_view ids)
{
    const auto find = [&](std::string_view id) {
        const auto at = std::find(books.ids.begin(), books.ids.end(), id);
        return at == books.ids.end() ? std::int32_t{-1} : static_cast<std::int32_t>(at - books.ids.begin());
    };
    std::vector<std::int32_t> result;
    // An id may have a comma of its own.
    if (const std::string_view whole = trimmed(ids); !whole.empty() && find(whole) >= 0)
        return std::vector<std::int32_t>{find(whole)};
    while (!ids.empty()) {
        const std::size_t comma = std::min(ids.find(','), ids.size());
        const std::string_view id = trimmed(ids.substr(0, comma));
        ids.remove_prefix(std::min(comma + 1, ids.size()));
        if (id.empty())
            continue;
        const std::int32_t book = find(id);
        if (book < 0)
            return Error::usageError(tr("There is no book '%1' in these data").arg(id),
                                     tr("Ids are those of the books or ratings file"));
        if (std::find(result.begin(), result.end(), book) == result.end())
            result.push_back(book);
    }
    if (result.empty())
        return Error::usageError(tr("No book is named"),
                                 tr("Name the id of a book, or several separated by commas"));
    return result;
}

Result<Projection> customAxes(const MatrixView& rows, const Catalogue& books, const AxesMapParameters& axes,
                              int dims, std::span<const std::uint8_t> leftOut)
{
    return atEdge({tr("draw this map", "a task")}, [&] { return project(rows, books, axes, dims, leftOut); });
}

std::vector<float> bookArithmetic(const MatrixView& rows, std::span<const std::int32_t> plus,
                                  std::span<const std::int32_t> minus, Metric metric)
{
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(rows.cols));
    const auto add = [&](std::span<const std::int32_t> books, double sign) {
        for (const std::int32_t book : books) {
            if (book < 0 || static_cast<std::size_t>(book) >= rows.rows)
                continue;
            const Eigen::VectorXd vector = vectorOf(rows, static_cast<std::size_t>(book));
            const double length = metric == Metric::cosine ? vector.norm() : 1;
            if (length > 0)
                sum += sign / length * vector;
        }
    };
    add(plus, 1);
    add(minus, -1);
    std::vector<float> result(rows.cols);
    for (std::size_t c = 0; c < rows.cols; ++c)
        result[c] = static_cast<float>(sum[static_cast<Eigen::Index>(c)]);
    return result;
}

namespace {

template <class Field>
MapParameter books(std::string_view key, std::string_view label, std::string_view meaning, Field)
{
    MapParameter p;
    p.key = key;
    p.label = label;
    p.meaning = meaning;
    p.type = ParameterType::books;
    p.get = [](const MapParameters& s) { return Field{}(s); };
    p.set = [](MapParameters& s, std::string_view text) -> Status {
        if (text.find('\n') != std::string_view::npos)
            return Error::usageError(tr("Ids of books stand on one line"), tr("Separate them by commas"));
        Field{}(s) = std::string(trimmed(text));
        return {};
    };
    return p;
}

void addParameters(MapTableBuilder& t)
{
    t.add(books(
              "x_from", trNoop("Right: from"),
              trNoop("Ids of the books that lie at the left end, separated by commas."),
              [](auto& s) -> auto& { return s.template of<AxesMapParameters>().xFrom; }),
          always);
    t.add(books(
              "x_to", trNoop("Right: to"), trNoop("Ids of the books that lie at the right end."),
              [](auto& s) -> auto& { return s.template of<AxesMapParameters>().xTo; }),
          always);
    t.add(books(
              "y_from", trNoop("Upward: from"),
              trNoop("Ids of the books that lie at the bottom; none: what is left over."),
              [](auto& s) -> auto& { return s.template of<AxesMapParameters>().yFrom; }),
          always);
    t.add(books(
              "y_to", trNoop("Upward: to"), trNoop("Ids of the books that lie at the top."),
              [](auto& s) -> auto& { return s.template of<AxesMapParameters>().yTo; }),
          always);
    t.add(books(
              "z_from", trNoop("Toward you: from"),
              trNoop("Ids of the books that lie in the back, in space."),
              [](auto& s) -> auto& { return s.template of<AxesMapParameters>().zFrom; }),
          inSpace);
    t.add(books(
              "z_to", trNoop("Toward you: to"), trNoop("Ids of the books that lie in front, in space."),
              [](auto& s) -> auto& { return s.template of<AxesMapParameters>().zTo; }),
          inSpace);
}

std::string_view missing(const MapParameters& parameters)
{
    const auto& own = parameters.of<AxesMapParameters>();
    return own.xFrom.empty() || own.xTo.empty() ? trNoop("Say which books the first axis runs between") : "";
}

Result<Projection> draw(const DrawRequest& request, const Progress&)
{
    if (!request.books)
        return Error::usageError(tr("Axes between books need the catalogue"));
    return customAxes(request.rows, *request.books, request.parameters.of<AxesMapParameters>(),
                      request.parameters.dims, request.leftOut);
}

} // namespace

constinit const LayoutMethod kAxesMethod{
    .key = "axes",
    .title = trNoop("Custom axes"),
    .explanation = trNoop("between two books or groups of your choice"),
    .note = trNoop("axes between books"),
    .axesHaveMeaning = true,
    .parameters = addParameters,
    .missing = missing,
    .faithfulBy = byEuclidean,
    .draw = draw,
};

} // namespace shelf
