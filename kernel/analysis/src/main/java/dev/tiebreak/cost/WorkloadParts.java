package dev.tiebreak.cost;

import dev.tiebreak.cost.Quantity.Calls;
import dev.tiebreak.cost.Quantity.InputTokens;
import dev.tiebreak.cost.Quantity.OutputTokens;
import dev.tiebreak.cost.Workload.CacheLife;
import java.math.BigDecimal;
import java.util.Optional;

/** A workload taken apart, to change one of its parts and put it together again. */
final class WorkloadParts {

  Calls calls;
  InputTokens input;
  OutputTokens output;
  OutputTokens reasoning;
  InputTokens contextGrowth;
  BigDecimal cachedShare;
  BigDecimal cacheWriteShare;
  CacheLife cacheLife;
  BigDecimal batchShare;
  Service service;
  BigDecimal successRate;
  Optional<RunLog> log;
  Optional<String> basis;

  WorkloadParts(Workload from) {
    calls = from.calls();
    input = from.input();
    output = from.output();
    reasoning = from.reasoning();
    contextGrowth = from.contextGrowth();
    cachedShare = from.cachedShare();
    cacheWriteShare = from.cacheWriteShare();
    cacheLife = from.cacheLife();
    batchShare = from.batchShare();
    service = from.service();
    successRate = from.successRate();
    log = from.log();
    basis = from.basis();
  }

  Workload workload() {
    return new Workload(
        calls,
        input,
        output,
        reasoning,
        contextGrowth,
        cachedShare,
        cacheWriteShare,
        cacheLife,
        batchShare,
        service,
        successRate,
        log,
        basis);
  }
}
