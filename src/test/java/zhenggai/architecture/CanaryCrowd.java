package zhenggai.architecture;

/** More classes than a room may hold. */
final class CanaryCrowd {
    private CanaryCrowd() {}
}

class CanaryA {}

class CanaryB {}

class CanaryC {}

class CanaryD {}

class CanaryE {}

class CanaryF {}

class CanaryG {}

class CanaryH {}

class CanaryI {}

class CanaryJ {}

class CanaryK {}

class CanaryL {}

class CanaryM {}

class CanaryN {}

class CanaryO {}

class CanaryP {}

class CanaryQ {}

class CanaryR {}

class CanaryS {}

class CanaryT {}

class CanaryU {}

class CanaryV {}

class CanaryW {}

class CanaryX {}
