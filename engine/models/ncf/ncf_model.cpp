// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ncf/ncf_model.h"

#include "engine/base/text/message.h"
#include "engine/models/tensors.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr std::uint64_t kWeightStream = 0x6e6366;
constexpr float kEmbeddingRange = 0.1F;

enum Slot : std::size_t { kUser, kBook, kDense };

} // namespace

Result<std::unique_ptr<NcfModel>> NcfModel::fromTensors(const NcfParameters& parameters, std::size_t users,
                                                        std::size_t books, std::vector<Tensor>&& tensors)
{
    if (!validNcf(parameters))
        return Error::usageError(tr("The layers of the network make no sense"));
    std::unique_ptr<NcfModel> model(new NcfModel(parameters));
    const NcfLayout& layout = model->m_layout;
    std::vector<NcfLayout::Shape> wanted = layout.denseShapes();
    wanted.insert(wanted.begin(), {{"user_embedding", users + 1, layout.rowDims},
                                   {"book_embedding", books + 1, layout.rowDims}});
    for (const NcfLayout::Shape& shape : wanted) {
        auto tensor = takeTensor(tensors, shape.name, shape.rows, shape.cols);
        if (!tensor)
            return tensor.error();
        model->m_tensors.push_back(std::move(*tensor));
    }
    model->m_users = users;
    model->m_books = books;
    model->m_dense.resize(layout.floats);
    layout.pack(model->tensors(), kDense, model->m_dense.data());
    return model;
}

void NcfModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                       std::span<float> scores) const
{
    NcfPass pass(m_layout);
    AlignedVector<float> input(NcfPass::kRows * m_layout.inputLanes, 0.0F);
    for (std::size_t begin = 0; begin < scores.size(); begin += NcfPass::kRows) {
        const std::size_t n = std::min(NcfPass::kRows, scores.size() - begin);
        for (std::size_t i = 0; i < n; ++i) {
            float* row = input.data() + i * m_layout.inputLanes;
            m_layout.widen(&m_tensors[kUser].values[entityRow(users[begin + i], m_users) * m_layout.rowDims],
                           row);
            m_layout.widen(&m_tensors[kBook].values[entityRow(books[begin + i], m_books) * m_layout.rowDims],
                           row + m_layout.rowLanes);
        }
        pass.forward(m_dense.data(), n, input.data());
        std::copy_n(pass.logits(), n, scores.data() + begin);
    }
}

const AlignedVector<float>& NcfModel::bookHalf() const
{
    std::call_once(m_once, [this] {
        const NcfLayout::Layer& layer = m_layout.hidden.front();
        m_bookHalf.resize(m_books * layer.lanes);
        Product product;
        product.n = m_books;
        product.m = layer.units;
        product.k = m_layout.mlpDims;
        product.a = m_tensors[kBook].values.data() + m_layout.gmfDims;
        product.aRow = m_layout.rowDims;
        product.b = m_dense.data() + layer.weights + layer.k2Start * layer.lanes;
        product.ldb = layer.lanes;
        product.c = m_bookHalf.data();
        product.ldc = layer.lanes;
        kernels().multiply(product);
    });
    return m_bookHalf;
}

void NcfModel::scoreVector(const float* vector, std::span<float> out) const
{
    const Kernels& kernel = kernels();
    const float bias = m_dense[m_layout.outputBias];
    if (m_layout.gmfDims > 0) {
        AlignedVector<float> weighted(m_layout.gmfDims);
        kernel.hadamard(m_layout.gmfDims, vector, m_dense.data() + m_layout.gmfOutput, weighted.data());
        kernel.dotRows(m_books, m_layout.gmfDims, m_tensors[kBook].values.data(), m_layout.rowDims,
                       weighted.data(), bias, out.data());
    } else {
        std::fill(out.begin(), out.end(), bias);
    }
    if (m_layout.mlpDims == 0)
        return;

    const AlignedVector<float>& half = bookHalf();
    const NcfLayout::Layer& first = m_layout.hidden.front();
    AlignedVector<float> shift(first.lanes);
    Product product;
    product.n = 1;
    product.m = first.units;
    product.k = m_layout.mlpDims;
    product.a = vector + m_layout.gmfDims;
    product.aRow = m_layout.mlpDims;
    product.b = m_dense.data() + first.weights;
    product.ldb = first.lanes;
    product.bias = m_dense.data() + first.bias;
    product.c = shift.data();
    product.ldc = first.lanes;
    kernel.multiply(product);

    constexpr std::size_t kRows = NcfPass::kRows;
    AlignedVector<float> buffers[2] = {AlignedVector<float>(kRows * m_layout.widest),
                                       AlignedVector<float>(kRows * m_layout.widest)};
    for (std::size_t begin = 0; begin < m_books; begin += kRows) {
        const std::size_t n = std::min(kRows, m_books - begin);
        float* h = buffers[0].data();
        std::copy_n(half.data() + begin * first.lanes, n * first.lanes, h);
        for (std::size_t i = 0; i < n; ++i)
            kernel.add(first.lanes, shift.data(), h + i * first.lanes);
        kernel.activate(Activation::relu, n, first.units, h, first.lanes);
        for (std::size_t l = 1; l < m_layout.hidden.size(); ++l) {
            float* next = buffers[l % 2].data();
            forwardLayer(m_layout.hidden[l], m_dense.data(), n, h, next);
            h = next;
        }
        float tower[kRows];
        kernel.dotRows(n, m_layout.lastLanes, h, m_layout.lastLanes, m_dense.data() + m_layout.mlpOutput,
                       0.0F, tower);
        for (std::size_t i = 0; i < n; ++i)
            out[begin + i] += tower[i];
    }
}

void NcfModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    scoreVector(&m_tensors[kUser].values[entityRow(user, m_users) * m_layout.rowDims], out);
}

void NcfModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float>,
                              std::span<float> out) const
{
    const std::vector<float> vector = fitReader(books);
    scoreVector(vector.data(), out);
}

MatrixView NcfModel::bookEmbedding() const
{
    return {m_tensors[kBook].values.data(), m_books, m_layout.rowDims, m_layout.rowDims};
}

MatrixView NcfModel::userEmbedding() const
{
    return {m_tensors[kUser].values.data(), m_users, m_layout.rowDims, m_layout.rowDims};
}

std::vector<const Tensor*> NcfModel::tensors() const
{
    std::vector<const Tensor*> list;
    for (const Tensor& tensor : m_tensors)
        list.push_back(&tensor);
    return list;
}

std::vector<LayerInfo> NcfModel::layers() const
{
    std::vector<LayerInfo> list = {{tr("User", "a layer of a model"), batchOf(1), "", 0, {}},
                                   {tr("Book", "a layer of a model"), batchOf(1), "", 0, {}}};
    std::vector<int> ends;
    const auto last = [&] { return static_cast<int>(list.size()) - 1; };
    const auto vectors = [&](const Message& ofUser, const Message& ofBook, std::size_t dims) {
        list.push_back({ofUser, batchOf(dims), shapeText(m_users + 1, dims), (m_users + 1) * dims, {0}});
        list.push_back({ofBook, batchOf(dims), shapeText(m_books + 1, dims), (m_books + 1) * dims, {1}});
        return std::vector<int>{last() - 1, last()};
    };
    if (m_layout.gmfDims > 0) {
        const std::vector<int> inputs = vectors(tr("User GMF vector", "a layer of a model"), tr("Book GMF vector", "a layer of a model"), m_layout.gmfDims);
        list.push_back({tr("Product", "a layer of a model"), batchOf(m_layout.gmfDims), tr("element by element", "details of a layer"), 0, inputs});
        ends.push_back(last());
    }
    if (m_layout.mlpDims > 0) {
        const std::vector<int> inputs = vectors(tr("User MLP vector", "a layer of a model"), tr("Book MLP vector", "a layer of a model"), m_layout.mlpDims);
        list.push_back({tr("Concatenate", "a layer of a model"), batchOf(2 * m_layout.mlpDims), "", 0, inputs});
        for (std::size_t l = 0; l < m_layout.hidden.size(); ++l) {
            const NcfLayout::Layer& layer = m_layout.hidden[l];
            list.push_back({tr("Dense %1", "a layer of a model").arg(l + 1),
                            batchOf(layer.units),
                            tr("%1, ReLU", "details of a layer").arg(shapeText(layer.inputs, layer.units)),
                            (layer.inputs + 1) * layer.units,
                            {last()}});
        }
        ends.push_back(last());
    }
    const std::size_t width = m_layout.gmfDims + m_layout.lastUnits;
    if (ends.size() > 1) {
        list.push_back({tr("Fusion", "a layer of a model"), batchOf(width), "", 0, ends});
        ends = {last()};
    }
    list.push_back({tr("Prediction", "a layer of a model"), batchOf(1), tr("%1, sigmoid", "details of a layer").arg(shapeText(width, 1)), width + 1, ends});
    return list;
}

ScoreGraph NcfModel::scoreGraph() const
{
    ScoreGraph graph;
    // A stored vector is its GMF part and then its MLP part.
    const auto part = [&](Slot side, std::size_t first, std::size_t dims) {
        const Tensor& table = m_tensors[side];
        return MatrixView{table.values.data() + first, table.rows, dims, table.cols};
    };
    std::vector<std::size_t> ends;
    if (m_layout.gmfDims > 0) {
        const std::size_t user = graph.userRow("user_gmf", part(kUser, 0, m_layout.gmfDims));
        const std::size_t book = graph.bookRow("book_gmf", part(kBook, 0, m_layout.gmfDims));
        ends.push_back(graph.multiply("product", user, book));
    }
    std::size_t tensor = kDense;
    if (m_layout.mlpDims > 0) {
        const std::size_t user = graph.userRow("user_mlp", part(kUser, m_layout.gmfDims, m_layout.mlpDims));
        const std::size_t book = graph.bookRow("book_mlp", part(kBook, m_layout.gmfDims, m_layout.mlpDims));
        std::size_t last = graph.concatenate("concatenate", {user, book});
        for (std::size_t l = 0; l < m_layout.hidden.size(); ++l, tensor += 2)
            last = graph.dense("dense_" + std::to_string(l + 1), last, viewOf(m_tensors[tensor]),
                               viewOf(m_tensors[tensor + 1]), Activation::relu);
        ends.push_back(last);
    }
    const std::size_t last = ends.size() > 1 ? graph.concatenate("fusion", ends) : ends.front();
    graph.dense("prediction", last, viewOf(m_tensors[tensor]), viewOf(m_tensors[tensor + 1]),
                Activation::linear);
    return graph;
}

std::unique_ptr<NcfModel> makeNcfModel(std::size_t users, std::size_t books, const NcfParameters& parameters,
                                       std::uint64_t seed)
{
    if (!validNcf(parameters))
        return nullptr;
    const NcfLayout layout(parameters);
    Random random(seed, kWeightStream + static_cast<std::uint64_t>(parameters.kind));
    std::vector<Tensor> tensors;
    for (const auto& [name, rows] : {std::pair("user_embedding", users), std::pair("book_embedding", books)})
        tensors.push_back(
            uniformTensor(name, rows + 1, layout.rowDims, -kEmbeddingRange, kEmbeddingRange, random));
    for (const NcfLayout::Shape& shape : layout.denseShapes()) {
        if (shape.name.ends_with(".bias")) {
            tensors.push_back(zeroTensor(shape.name, shape.rows, shape.cols));
            continue;
        }
        const auto limit = static_cast<float>(std::sqrt(6.0 / static_cast<double>(shape.rows + shape.cols)));
        tensors.push_back(uniformTensor(shape.name, shape.rows, shape.cols, -limit, limit, random));
    }
    auto model = NcfModel::fromTensors(parameters, users, books, std::move(tensors));
    return model ? std::move(*model) : nullptr;
}

std::unique_ptr<NcfModel> fusedNcf(const NcfModel& gmf, const NcfModel& mlp)
{
    NcfParameters parameters = mlp.parameters();
    parameters.kind = NcfKind::neumf;
    parameters.gmfFactors = gmf.parameters().gmfFactors;
    const std::vector<const Tensor*> left = gmf.tensors();
    const std::vector<const Tensor*> right = mlp.tensors();
    std::vector<Tensor> tensors;
    for (const std::size_t side : {kUser, kBook}) {
        const Tensor& a = *left[side];
        const Tensor& b = *right[side];
        Tensor joined = zeroTensor(a.name, a.rows, a.cols + b.cols);
        for (std::size_t row = 0; row < a.rows; ++row) {
            float* to = joined.values.data() + row * joined.cols;
            std::copy_n(a.values.data() + row * a.cols, a.cols, to);
            std::copy_n(b.values.data() + row * b.cols, b.cols, to + a.cols);
        }
        tensors.push_back(std::move(joined));
    }
    const std::size_t prediction = right.size() - 2;
    for (std::size_t t = kDense; t < prediction; ++t)
        tensors.push_back(*right[t]);
    const Tensor& a = *left[kDense];
    const Tensor& b = *right[prediction];
    Tensor weights = zeroTensor(a.name, a.rows + b.rows, 1);
    std::copy(a.values.begin(), a.values.end(), weights.values.begin());
    std::copy(b.values.begin(), b.values.end(), weights.values.begin() + static_cast<std::ptrdiff_t>(a.rows));
    for (float& weight : weights.values)
        weight *= 0.5F;
    Tensor bias = zeroTensor("prediction.bias", 1, 1);
    bias.values[0] = 0.5F * (left[kDense + 1]->values[0] + right[prediction + 1]->values[0]);
    tensors.push_back(std::move(weights));
    tensors.push_back(std::move(bias));
    auto model = NcfModel::fromTensors(parameters, mlp.userCount(), mlp.bookCount(), std::move(tensors));
    return model ? std::move(*model) : nullptr;
}

Result<std::shared_ptr<const Model>> restoreNcf(RestoreRequest&& request)
{
    auto model = NcfModel::fromTensors(request.settings.of<NcfParameters>(), request.userCount(),
                                       request.bookCount(), std::move(request.tensors));
    if (!model)
        return model.error();
    return std::shared_ptr<const Model>(std::move(*model));
}

} // namespace shelf
